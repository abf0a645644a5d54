import { expect, test } from "@playwright/test";
import { publish } from "./support/campaigns.ts";
import { onlyLevel } from "./support/every-kind.ts";
import { expectAsked, expectSaid, expectTold, goOn, press, signUpByName } from "./support/listening.ts";
import { aPhone } from "./support/visitors.ts";

test("scale, texts, numbers, places, pairs: what is moved is announced, what came of it is told in words", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await aPhone(browser);
  await signUpByName(page, await publish(onlyLevel("against-the-clock")));

  // The ends of the scale are part of their numbers' names.
  await expectAsked(
    page,
    "Do you find your way?",
    `
    - group "Do you find your way?":
      - heading "Do you find your way?" [level=1]
      - radio /^1 ?, Never$/
      - radio "2"
      - radio "3"
      - radio "4"
      - radio /^5 ?, Always$/
    - button "That is my taste"
    - button "Skip"
    `,
  );
  await page.getByRole("radio", { name: "4" }).check();
  await press(page, "That is my taste");

  await expectAsked(
    page,
    "Where would you go tomorrow?",
    `
    - group "Where would you go tomorrow?":
      - heading "Where would you go tomorrow?" [level=1]
      - textbox "Your answer"
    `,
  );
  const wish = page.getByRole("textbox", { name: "Your answer" });
  await expect(wish).toHaveAccessibleDescription("At most 200 characters");
  // Not at every letter: when room gets scarce.
  await wish.fill("a".repeat(100));
  await expectSaid(page, "");
  await wish.fill("a".repeat(180));
  await expectSaid(page, "Characters left: 20");
  await expect(wish).toHaveAccessibleDescription("Characters left: 20");
  await press(page, "Skip");

  await expectAsked(
    page,
    "Put the rivers in order, the shortest first.",
    `
    - group "Put the rivers in order, the shortest first.":
      - heading "Put the rivers in order, the shortest first." [level=1]
      - paragraph: "Put these in order: 1 comes first."
      - list:
        - listitem:
          - button /Move The \\w+ up/
          - button /Move The \\w+ down/
        - listitem
        - listitem
        - listitem
    - button "Answer"
    `,
    "Put these in order: 1 comes first.",
  );
  const rivers = ["Thames", "Seine", "Nile", "Rhine"].map((river) => `The ${river}`);
  for (const [index, river] of rivers.entries()) {
    const up = page.getByRole("button", { name: `Move ${river} up` });
    const items = page.getByRole("listitem");
    const at = async () => (await items.allTextContents()).findIndex((text) => text.includes(river));
    for (let place = await at(); place > index; place--) {
      await up.press("Enter");
      // The button keeps the focus, and only the new place is said.
      await expect(up).toBeFocused();
      await expectSaid(page, `${river}, place ${place} of 4`);
    }
  }
  await press(page, "Answer");
  // Five of the six pairs: five sixths of twelve.
  await expectTold(
    page,
    "Partly right +10 points",
    "346, 777, 1,230 and 6,650 km.",
    `
    - paragraph: 5 of 6 pairs in the right order
    - list:
      - listitem: The Thames In its place
      - listitem: The Seine In its place
      - listitem: The Rhine You put it 4th
      - listitem: The Nile You put it 3rd
    - heading "Partly right +10 points" [level=1]
    - link "Next question"
    `,
  );
  await goOn(page);

  await expectAsked(
    page,
    "How high is Mont Blanc?",
    `
    - group "How high is Mont Blanc?":
      - heading "How high is Mont Blanc?" [level=1]
      - paragraph:
        - textbox "Your answer"
        - text: metres
      - paragraph:
        - slider "Slider for your answer"
    - button "Answer"
    `,
  );
  await expect(page.getByRole("textbox")).toHaveAccessibleDescription("A number from 1000 to 9000");
  await page.getByRole("textbox").fill("95000");
  await press(page, "Answer");
  await expect(page.getByRole("alert")).toHaveText("Write a number from 1000 to 9000.");
  await expect(page.getByRole("textbox")).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("textbox").fill("4556");
  await press(page, "Answer");
  // 250 off of 500: half of twenty.
  await expectTold(
    page,
    "Partly right +10 points",
    "4,806 m; its ice comes and goes.",
    `
    - term: Your answer
    - definition: 4556 metres
    - term: Right answer
    - definition: 4806 metres
    - term: Off by
    - definition: 250 metres
    - heading "Partly right +10 points" [level=1]
    `,
  );
  await goOn(page);

  await expectAsked(
    page,
    "What is the capital of Norway?",
    `
    - group "What is the capital of Norway?":
      - heading "What is the capital of Norway?" [level=1]
      - textbox "Your answer"
    - button "Answer"
    `,
  );
  await page.getByRole("textbox").fill("Kristiansand");
  await press(page, "Answer");
  await expectTold(
    page,
    "Not this time",
    "Called Kristiania until 1924.",
    `
    - term: Your answer
    - definition: Kristiansand
    - term: Right answer
    - definition: Oslo
    - term: Also right
    - definition: Oslo, Norway · Kristiania
    - heading "Not this time" [level=1]
    `,
  );
  await goOn(page);

  // The picture says what it shows and not where the answer is; the names alone are enough.
  await expectAsked(
    page,
    "Point at the arrow's head.",
    `
    - group "Point at the arrow's head.":
      - heading "Point at the arrow's head." [level=1]
      - paragraph: Choose the place by its name.
      - img "A ring, open at the top right, with an arrow that leaves it"
      - button "Or point at the picture"
      - radio "At the top right"
      - radio "On the left"
      - radio "At the bottom"
    - button "Answer"
    `,
    "Choose the place by its name.",
  );
  const aim = page.getByRole("button", { name: "Or point at the picture" });
  await expect(aim).toHaveAccessibleDescription("The arrow keys move the mark; with Shift it moves further.");
  await aim.press("ArrowRight");
  await expectSaid(page, "51% from the left, 50% from the top");
  await page.getByRole("radio", { name: "On the left" }).check();
  await press(page, "Answer");
  await expectTold(
    page,
    "Not this time",
    "It leaves the ring there.",
    `
    - img "A ring, open at the top right, with an arrow that leaves it"
    - list:
      - listitem: At the top right Right answer
      - listitem: On the left Your answer
      - listitem: At the bottom
    - heading "Not this time" [level=1]
    `,
  );
  await goOn(page);

  await expectAsked(
    page,
    "Which river runs through which city?",
    `
    - group "Which river runs through which city?":
      - heading "Which river runs through which city?" [level=1]
      - list:
        - listitem:
          - combobox "Paris"
        - listitem:
          - combobox "Rome"
        - listitem:
          - combobox "Cairo"
    - button "Answer"
    `,
    "Choose a match for each.",
  );
  const matches = { Paris: "Seine", Rome: "Tiber", Cairo: "Thames" };
  for (const [city, river] of Object.entries(matches))
    await page.getByRole("combobox", { name: city }).selectOption({ label: river });
  await expect(
    page.getByRole("combobox", { name: "Rome" }).getByRole("option", { name: "Seine (taken)" }),
  ).toHaveCount(1);
  await press(page, "Answer");
  await expectTold(
    page,
    "Partly right +6 points",
    "The Thames is left over.",
    `
    - list:
      - listitem: "Paris: Seine You matched these"
      - listitem: "Rome: Tiber You matched these"
      - listitem: "Cairo: Nile You chose Thames"
    - heading "Partly right +6 points" [level=1]
    - link "See your result"
    `,
  );
  await page.context().close();
});
