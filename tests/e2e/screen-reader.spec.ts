import { expect, test } from "@playwright/test";
import { everyKind, theLevel } from "#tests/support/every-kind.ts";
import { publish } from "./support/campaigns.ts";
import { onlyLevel } from "./support/every-kind.ts";
import { expectHeard, expectReadFirst, expectSaid, goOn, press, signUpByName } from "./support/listening.ts";
import { aPhone } from "./support/visitors.ts";

test("landing and form: the game, what to expect, every field by name and rule, every fault at its field", async ({
  browser,
}) => {
  const page = await aPhone(browser);
  await page.goto(await publish(everyKind()));
  await expect(page).toHaveTitle("Round the world");
  await expectHeard(
    page,
    `
    - link "Skip to the content"
    - main:
      - heading "Round the world" [level=1]
      - paragraph: Every way to ask a question
      - list "What to expect":
        - listitem: 4 levels
        - listitem: 17 questions
        - listitem: €15 voucher
      - region "Three fields and you play":
        - heading "Three fields and you play" [level=2]
        - textbox "First name"
        - textbox "Last name"
        - textbox "E-mail"
        - checkbox "I accept the rules."
        - link "Read the rules"
        - checkbox "Write to me."
        - button "Play level 1"
      - paragraph:
        - link "Get your link by e-mail"
    - contentinfo:
      - navigation "About this game":
        - link "Rules of the game"
        - link "Cookies"
      - navigation "Language":
        - link "English"
        - link "Français"
    `,
  );
  // In its own language, so that it is said rightly (WCAG 3.1.2).
  await expect(page.getByRole("link", { name: "Français" })).toHaveAttribute("lang", "fr");
  for (const [name, purpose] of Object.entries({
    "First name": "given-name",
    "Last name": "family-name",
    "E-mail": "email",
  })) {
    const field = page.getByRole("textbox", { name });
    await expect(field).toHaveAttribute("required");
    await expect(field).toHaveAttribute("autocomplete", purpose);
  }
  await expect(page.getByRole("checkbox", { name: "I accept the rules." })).toHaveAttribute("required");
  await expect(page.getByRole("checkbox", { name: "Write to me." })).not.toHaveAttribute("required");

  await press(page, "Play level 1");
  await expect(page.getByRole("alert")).toBeFocused();
  await expectHeard(
    page,
    `
    - region "Three fields and you play":
      - alert:
        - paragraph: 4 things to put right
        - list:
          - listitem:
            - link "Write your first name."
          - listitem:
            - link "Write your last name."
          - listitem:
            - link "Write your e-mail address."
          - listitem:
            - link "Tick this box to play."
      - textbox "First name"
    `,
  );
  const email = page.getByRole("textbox", { name: "E-mail" });
  await expect(email).toHaveAttribute("aria-invalid", "true");
  await expect(email).toHaveAccessibleDescription(/^Write your e-mail address\./);
  await page.getByRole("link", { name: "Write your e-mail address." }).click();
  await expect(email).toBeFocused();
  await page.context().close();
});

test("a clock says what it measures before it starts, how much is left at half and at ten seconds, and when it is over", async ({
  browser,
}) => {
  test.setTimeout(90_000);
  const page = await aPhone(browser);
  const timeLimit = { per: "question", seconds: 14, graceMilliseconds: 500, adjustable: true } as const;
  // Nothing is chosen here until somebody does: the first question would send the order that it shows.
  const questions = theLevel("against-the-clock").questions.slice(1);
  await signUpByName(
    page,
    await publish(onlyLevel("against-the-clock", { opening: [], questions, timeLimit })),
  );

  await expectReadFirst(page, "Ready?");
  await expectHeard(
    page,
    `
    - main:
      - article:
        - heading "Ready?" [level=1]
        - list:
          - listitem: 14 seconds for each question
          - listitem: The clock starts when you press the button.
        - region "More time?":
          - heading "More time?" [level=2]
          - paragraph: A right answer is worth the same at any pace.
          - button "Double the time"
          - button "Ten times the time"
          - button "No time limit"
        - button "Start"
    `,
  );
  await press(page, "Start");
  await expectReadFirst(page, "How high is Mont Blanc?");
  // Read when it is asked for, and never by itself at every second.
  await expect(page.getByRole("timer")).toHaveText(/^0:1\d$/);
  await expect(page.getByRole("timer")).not.toHaveAttribute("aria-live");
  await expectHeard(
    page,
    `
    - main:
      - article:
        - paragraph:
          - text: 14 seconds for this question
          - timer
        - group: More time?
        - group "How high is Mont Blanc?"
    `,
  );
  await expectSaid(page, "10 seconds left");
  await expectSaid(page, "7 seconds left");
  await expectReadFirst(page, "Time is up");
  await expectHeard(
    page,
    `
    - heading "Time is up" [level=1]
    - button "Next question"
    `,
  );
  await goOn(page);
  await expectReadFirst(page, "What is the capital of Norway?");
  await page.context().close();
});
