import { expect, test } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { problemsOf } from "#app/domain/campaign/publishable.ts";
import type { ScoredQuestion } from "#app/domain/campaign/question.ts";
import { blankContent, blankQuestion } from "#app/domain/draft/blank.ts";
import { partOfPlace } from "#app/domain/draft/part-of-place.ts";
import { toParts } from "#app/domain/draft/parts.ts";

const content = (): CampaignContent => {
  const blank = blankContent("quiz", ["fr", "en"]);
  const question = blankQuestion("one-choice", "capital") as ScoredQuestion;
  return { ...blank, levels: blank.levels.map((level) => ({ ...level, questions: [question] })) };
};

test.each([
  ["slug", "identity"],
  ["theme.brand", "look"],
  ["notices.0", "words"],
  ["consents.adult", "legal"],
  ["voucher.pool", "reward"],
  ["referral.boosts.2", "referral"],
  ["levels", "levels"],
  ["levels.1.passMark", "level:level-1"],
  ["levels.1.questions", "level:level-1"],
  ["levels.1.questions.capital.prompt", "question:capital"],
  ["sender.postalAddress", null],
  ["opensAt", null],
])("what stands at %s is mended at %s", (place, part) => {
  expect(partOfPlace(content(), place)).toBe(part);
});

test("whatever keeps an empty campaign from being published is mended at a part that it has", () => {
  const parts = toParts(content()).map(({ name }) => name);
  const problems = problemsOf(content());
  expect(problems.length).toBeGreaterThan(10);
  expect(problems.filter(({ place }) => !parts.includes(partOfPlace(content(), place) ?? "levels"))).toEqual(
    [],
  );
});
