import { expect, test } from "vitest";
import { highestAnswerScore } from "#app/domain/campaign/content.ts";
import { SCORING_RULE_VERSION, scoreAnswer } from "#app/domain/scoring/score-answer.ts";
import { aLevel, aQuestion } from "#tests/support/content.ts";

test.each([
  ["c", 10, true, 10],
  ["c", 15, true, 15],
  ["c", 20, true, 20],
  ["c", 0, true, 0],
  ["a", 10, false, 0],
  ["b", 20, false, 0],
  ["", 10, false, 0],
  ["C", 10, false, 0],
  ["z", 10_000, false, 0],
])(
  "choice %j of a question worth %i, where c is right: right %s, %i points",
  (choice, points, isRight, given) => {
    expect(scoreAnswer(aQuestion({ points, right: "c" }), choice)).toEqual({ isRight, points: given });
  },
);

test("the rule has a version, which every ledger entry keeps", () => {
  expect(SCORING_RULE_VERSION).toBe(1);
});

test("the most that answers can give is the sum of the questions of knowledge", () => {
  expect(highestAnswerScore([aLevel(), aLevel()])).toBe(2 * (10 + 15 + 20));
  expect(highestAnswerScore([])).toBe(0);
});
