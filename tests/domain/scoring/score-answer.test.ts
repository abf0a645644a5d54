import fc from "fast-check";
import { expect, test } from "vitest";
import { type JudgedAnswer, SCORING_RULE_VERSION, scoreLines } from "#app/domain/scoring/score-answer.ts";

const answer = (changes: Partial<JudgedAnswer> = {}): JudgedAnswer => ({
  cause: "1:first",
  isRight: true,
  points: 10,
  taken: 0,
  stretch: 1,
  streak: 3,
  ...changes,
});
const rules = { speedBonus: { points: 8, seconds: 20 }, streakBonus: { points: 2, cap: 5 } };
const points = (...args: Parameters<typeof scoreLines>) =>
  scoreLines(...args).map((line) => `${line.kind} ${line.points}`);

test("the rule has a version, which every ledger entry keeps", () => {
  expect(SCORING_RULE_VERSION).toBe(2);
});

test.each<[string, Parameters<typeof scoreLines>[0], Partial<JudgedAnswer>, string[]]>([
  ["a level without rules: the answer's points alone", {}, {}, ["answer 10"]],
  ["nothing for nothing", {}, { isRight: false, points: 0 }, []],
  ["a malus is a line too", {}, { isRight: false, points: -3 }, ["answer -3"]],
  ["all three", rules, {}, ["answer 10", "speed 8", "streak 4"]],
  ["a first right answer has no streak", rules, { streak: 1 }, ["answer 10", "speed 8"]],
  ["a slow one has no speed", rules, { taken: 20_000 }, ["answer 10", "streak 4"]],
  [
    "the clock off: half of the speed",
    rules,
    { stretch: null, taken: 99_999 },
    ["answer 10", "speed 4", "streak 4"],
  ],
  ["nobody measured", rules, { taken: null }, ["answer 10", "streak 4"]],
  ["partly right: no bonus", rules, { isRight: false, points: 7, streak: 0 }, ["answer 7"]],
  ["right and worth nothing: bonuses alone", rules, { points: 0 }, ["speed 8", "streak 4"]],
  [
    "weighed line by line, each rounded",
    { ...rules, weight: 1.5 },
    {},
    ["answer 15", "speed 12", "streak 6"],
  ],
  ["a half goes away from zero", { weight: 0.5 }, { points: 5 }, ["answer 3"]],
  ["and below zero too", { weight: 0.5 }, { points: -5, isRight: false }, ["answer -3"]],
  ["what rounds to nothing is no line", { weight: 0.1 }, { points: 4 }, []],
])("%s", (_what, level, changes, lines) => {
  expect(points(level, answer(changes))).toEqual(lines);
});

test("every line carries the answer's cause, and no kind comes twice", () => {
  const lines = scoreLines(rules, answer({ cause: "2.3:phylloxera" }));
  expect(new Set(lines.map(({ cause }) => cause))).toEqual(new Set(["2.3:phylloxera"]));
  expect(new Set(lines.map(({ kind }) => kind)).size).toBe(lines.length);
});

/** Rule 1, as it stood: all or nothing, and a line where there is something. */
test("a level without rules gives one choice what rule 1 gave", () => {
  fc.assert(
    fc.property(fc.boolean(), fc.nat(10_000), fc.nat(100_000), (isRight, worth, taken) => {
      const judged = answer({ isRight, points: isRight ? worth : 0, taken });
      const ruleOne = isRight && worth > 0 ? [{ kind: "answer", cause: "1:first", points: worth }] : [];
      expect(scoreLines({}, judged)).toEqual(ruleOne);
    }),
  );
});
