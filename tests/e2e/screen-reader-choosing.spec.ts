import { expect, test } from "@playwright/test";
import { everyKind } from "#tests/support/every-kind.ts";
import { publish } from "./support/campaigns.ts";
import { expectAsked, expectTold, goOn, press, signUpByName } from "./support/listening.ts";
import { aPhone } from "./support/visitors.ts";

test("choosing: one, several, true or false, pictures, and what became of the answers", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await aPhone(browser);
  await signUpByName(page, await publish(everyKind()));

  await expect(page).toHaveTitle("Level 1, a matter of taste · Round the world");
  await expectAsked(
    page,
    "Where do you live?",
    `
    - link "Skip to the content"
    - banner:
      - link "Round the world"
      - navigation "Game":
        - link "Level map"
        - link "Leaderboard"
        - link /^0 points ?, Your score and your page$/
    - main:
      - article:
        - paragraph: Level 1 of 4 Choose
        - paragraph: A matter of taste
        - group "Where do you live?":
          - heading "Where do you live?" [level=1]
          - paragraph: "No right answer, no points: tell us what you like, or skip."
          - radio "Europe"
          - radio "Africa"
          - radio "Elsewhere"
        - button "That is my taste"
        - button "Skip"
    - contentinfo
    `,
  );
  // Sent empty: the fault is an alert in the group, has the focus, and describes the group.
  await press(page, "That is my taste");
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(page.getByRole("group", { name: "Where do you live?" })).toHaveAccessibleDescription(
    "Choose an answer first.",
  );
  await page.getByRole("radio", { name: "Africa" }).check();
  await press(page, "That is my taste");

  await expectAsked(
    page,
    "How do you like to travel?",
    `
    - group "How do you like to travel?":
      - heading "How do you like to travel?" [level=1]
      - paragraph: Choose up to 2.
      - checkbox "By train"
      - checkbox "By bicycle"
      - checkbox "By boat"
    - button "That is my taste"
    - button "Skip"
    `,
    "Choose up to 2.",
  );
  await press(page, "Skip");

  await expect(page).toHaveTitle("Level 1, question 1 of 4 · Round the world");
  await expectAsked(
    page,
    "Which river crosses Budapest?",
    `
    - main:
      - article:
        - paragraph: 10 points Question 1 of 4
        - group "Which river crosses Budapest?":
          - heading "Which river crosses Budapest?" [level=1]
          - radio "The Rhine"
          - radio "The Danube"
          - radio "The Tisza"
          - radio "The Volga"
        - button "Answer"
    `,
  );
  await page.getByRole("radio", { name: "The Volga" }).check();
  await press(page, "Answer");
  await expectTold(
    page,
    "Not this time -2 points",
    "It parts Buda from Pest.",
    `
    - main:
      - article:
        - paragraph: /Question 1 of 4.*0 right out of 1 so far/
        - heading "Which river crosses Budapest?" [level=2]
        - list:
          - listitem: The Rhine
          - listitem: The Danube Right answer
          - listitem: The Tisza
          - listitem: The Volga Your answer
        - heading "Not this time -2 points" [level=1]
        - paragraph: It parts Buda from Pest.
        - link "Next question"
    `,
  );
  await goOn(page);

  await expectAsked(
    page,
    "Which of these are islands?",
    `
    - group "Which of these are islands?":
      - heading "Which of these are islands?" [level=1]
      - paragraph: Choose all that are right.
      - checkbox "Malta"
      - checkbox "Laos"
      - checkbox "Cuba"
      - checkbox "Chad"
      - checkbox "Iceland"
    - button "Answer"
    `,
    "Choose all that are right.",
  );
  for (const name of ["Malta", "Laos", "Cuba"]) await page.getByRole("checkbox", { name }).check();
  await press(page, "Answer");
  // Two right and one wrong of three: a third of twelve.
  await expectTold(
    page,
    "Partly right +4 points",
    "Laos and Chad have no coast.",
    `
    - heading "Which of these are islands?" [level=2]
    - list:
      - listitem: Malta Your choice, and right
      - listitem: Laos Your choice, and not right
      - listitem: Cuba Your choice, and right
      - listitem: Chad
      - listitem: Iceland Right, and not chosen
    - heading "Partly right +4 points" [level=1]
    - paragraph: Laos and Chad have no coast.
    - link "Next question"
    `,
  );
  await goOn(page);

  await expectAsked(
    page,
    "Most of Greenland is under ice.",
    `
    - group "Most of Greenland is under ice.":
      - heading "Most of Greenland is under ice." [level=1]
      - radio "True"
      - radio "False"
    - button "Answer"
    `,
  );
  await page.getByRole("radio", { name: "True" }).check();
  await press(page, "Answer");
  await expectTold(
    page,
    "Right! +5 points",
    "About four fifths of it.",
    `
    - list:
      - listitem: True Your answer, and the right one
      - listitem: "False"
    - heading "Right! +5 points" [level=1]
    - link "Next question"
    `,
  );
  await goOn(page);

  // A picture is named by its text alone: nothing is heard twice.
  await expectAsked(
    page,
    "Which is the sign?",
    `
    - group "Which is the sign?":
      - heading "Which is the sign?" [level=1]
      - radio "The ring with the arrow"
      - radio "The same, smaller"
    - button "Answer"
    `,
  );
  await expect(page.getByRole("group").getByRole("img")).toHaveCount(0);
  await page.getByRole("radio", { name: "The ring with the arrow" }).check();
  await press(page, "Answer");
  await expectTold(
    page,
    "Right! +5 points",
    "The larger one.",
    `
    - heading "Right! +5 points" [level=1]
    - link "See your result"
    `,
  );
  await page.context().close();
});
