import { expect, test } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { problemsOf } from "#app/domain/campaign/publishable.ts";
import type { Choice } from "#app/domain/campaign/question.ts";
import { stepsOf } from "#app/domain/game/steps.ts";
import { aLevel, aQuestion, aTasteQuestion } from "#tests/support/content.ts";

const both = (text: string) => ({ fr: `${text} (fr)`, en: `${text} (en)` });

function aDraft(): CampaignContent {
  return {
    slug: "a-draft",
    game: "skill",
    regulated: "alcohol",
    country: "FR",
    languages: ["fr", "en"],
    theme: { brand: "#7a1f3d", ink: "#ffffff", surface: "#fbf6f1" },
    name: both("Name"),
    tagline: both("Tagline"),
    intro: both("Intro"),
    notices: [both("Alcohol is dangerous")],
    closedText: both("Closed"),
    consents: { rules: both("I accept"), adult: both("I am 18"), newsletter: both("Write to me") },
    rules: both("1. Play"),
    levels: [aLevel()],
    boosts: [{ act: "friend-finished", friendLevel: 1, points: 10, perLevel: 1, perCampaign: 5 }],
    voucher: {
      name: both("Voucher"),
      value: { cents: 1500, currency: "EUR" },
      pool: 10,
      validDays: 90,
      terms: both("Terms"),
    },
  };
}

/** The choices of the first level's question of this key. */
const choicesOf = ({ levels }: CampaignContent, key: string): Choice[] => {
  const question = levels.flatMap(stepsOf).find((step) => step.key === key);
  return question && "choices" in question ? question.choices : [];
};

const mended = (mend: (draft: CampaignContent) => void) => {
  const draft = aDraft();
  mend(draft);
  return problemsOf(draft);
};

test("a complete draft has nothing to mend", () => {
  expect(problemsOf(aDraft())).toEqual([]);
});

test.each<[string, (draft: CampaignContent) => void]>([
  ["name", (draft) => delete draft.name.en],
  ["tagline", (draft) => delete draft.tagline.fr],
  [
    "intro",
    (draft) => {
      draft.intro.en = " \n";
    },
  ],
  ["closedText", (draft) => delete draft.closedText.en],
  ["rules", (draft) => delete draft.rules.en],
  ["notices.0", (draft) => delete draft.notices[0]?.fr],
  ["consents.rules", (draft) => delete draft.consents.rules.en],
  ["consents.adult", (draft) => delete draft.consents.adult?.en],
  ["consents.newsletter", (draft) => delete draft.consents.newsletter.fr],
  ["voucher.name", (draft) => delete draft.voucher.name.en],
  ["voucher.terms", (draft) => delete draft.voucher.terms.en],
  ["levels.1.name", (draft) => delete draft.levels[0]?.name.en],
  ["levels.1.intro", (draft) => delete draft.levels[0]?.intro.en],
  ["levels.1.opening.favourite.prompt", (draft) => delete draft.levels[0]?.opening[0]?.prompt.en],
  ["levels.1.opening.favourite.choices.rhone", (draft) => delete choicesOf(draft, "favourite")[1]?.text.fr],
  ["levels.1.questions.second.prompt", (draft) => delete draft.levels[0]?.questions[1]?.prompt.en],
  ["levels.1.questions.first.choices.c", (draft) => delete choicesOf(draft, "first")[2]?.text.en],
  ["levels.1.questions.third.explanation", (draft) => delete draft.levels[0]?.questions[2]?.explanation.en],
])("a text that lacks a language is found: %s", (place, remove) => {
  expect(mended(remove)).toMatchObject([{ code: "missing_language", place }]);
});

test("a language that the campaign does not have is not missed", () => {
  expect(
    mended((draft) => {
      draft.languages = ["fr"];
      delete draft.name.en;
    }),
  ).toEqual([]);
});

test.each<[string, string, string, (draft: CampaignContent) => void]>([
  [
    "a question's key used twice in a level",
    "same_key_twice",
    "levels.1.questions.first",
    (draft) => draft.levels[0]?.questions.push(aQuestion({ key: "first" })),
  ],
  [
    "a question's key used in another level",
    "same_key_twice",
    "levels.2.questions.third",
    (draft) => draft.levels.push({ ...aLevel(), opening: [], questions: [aQuestion({ key: "third" })] }),
  ],
  [
    "a key shared with a question of taste",
    "same_key_twice",
    "levels.1.questions.favourite",
    (draft) => draft.levels[0]?.questions.push(aQuestion({ key: "favourite" })),
  ],
  [
    "a choice's key used twice",
    "same_choice_twice",
    "levels.1.questions.first",
    (draft) => choicesOf(draft, "first").push({ key: "a", text: both("New") }),
  ],
  [
    "two choices that read the same",
    "same_choice_twice",
    "levels.1.questions.first",
    (draft) =>
      choicesOf(draft, "first").push({
        key: "e",
        text: { fr: " CHOICE A (FR) ", en: "Another" },
      }),
  ],
  [
    "two choices that read the same in the second language",
    "same_choice_twice",
    "levels.1.questions.first",
    (draft) => choicesOf(draft, "first").push({ key: "e", text: { fr: "Autre", en: "choice a (en)" } }),
  ],
  [
    "two choices of taste that read the same",
    "same_choice_twice",
    "levels.1.opening.other",
    (draft) =>
      draft.levels[0]?.opening.push(
        aTasteQuestion({
          key: "other",
          choices: [
            { key: "x", text: both("Same") },
            { key: "y", text: both("Same") },
          ],
        }),
      ),
  ],
  [
    "alcohol without the age box",
    "no_age_gate",
    "consents.adult",
    (draft) => {
      delete draft.consents.adult;
    },
  ],
  [
    "alcohol without the health notice",
    "no_health_notice",
    "notices",
    (draft) => {
      draft.notices = [];
    },
  ],
  [
    "a boost for a level that is not there",
    "boost_after_last_level",
    "referral.boosts.0",
    (draft) => {
      (draft.boosts[0] as { friendLevel: number }).friendLevel = 2;
    },
  ],
  [
    "two boosts for the same act",
    "same_boost_twice",
    "referral.boosts.1",
    (draft) =>
      draft.boosts.push({ act: "friend-finished", friendLevel: 1, points: 5, perLevel: 1, perCampaign: 1 }),
  ],
])("%s is found", (_what, code, place, spoil) => {
  expect(mended(spoil)).toContainEqual(expect.objectContaining({ code, place, severity: "blocks" }));
});

test("a campaign without rules is found", () => {
  expect(
    mended((draft) => {
      draft.rules = {};
    }).map(({ code }) => code),
  ).toContain("no_rules");
});

test("a trade that the law does not restrict needs neither age box nor notice", () => {
  expect(
    mended((draft) => {
      draft.regulated = "none";
      draft.notices = [];
      delete draft.consents.adult;
    }),
  ).toEqual([]);
});

test("everything that is wrong is found at once", () => {
  expect(
    mended((draft) => {
      delete draft.name.en;
      draft.notices = [];
      delete draft.consents.adult;
    })
      .map(({ code }) => code)
      .sort(),
  ).toEqual(["missing_language", "no_age_gate", "no_health_notice"]);
});
