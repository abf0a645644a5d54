import fc from "fast-check";
import { expect, test } from "vitest";
import type { Jump, Level } from "#app/domain/campaign/level.ts";
import { type LevelProblemCode, problemsOfLevel } from "#app/domain/campaign/level-problems.ts";
import { nextPosition } from "#app/domain/game/next-position.ts";
import { type Plan, planOf } from "#app/domain/game/plan.ts";
import { aLevel, aQuestion, aTasteQuestion } from "#tests/support/content.ts";
import { everyKind } from "#tests/support/every-kind.ts";

const timeLimit = { per: "question", seconds: 20, graceMilliseconds: 1500, adjustable: true } as const;
const passable = { passMark: 50, attempts: 2 };
const found = (changes: Partial<Level>) =>
  problemsOfLevel("levels.1", { ...aLevel(), ...changes }).map(({ code, place }) => `${code} ${place}`);

test("no level of the example has a problem", () => {
  expect(everyKind().levels.flatMap((level) => problemsOfLevel("levels.1", level))).toEqual([]);
});

test.each<[Partial<Level>]>([
  [{}],
  [{ draw: 3 }],
  [{ ...passable, coolDownMinutes: 60 }],
  [{ passMark: 100, attempts: 1 }],
  [{ opensAt: 1, closesAt: 2 }],
  [{ timeLimit }],
  [{ speedBonus: { points: 1, seconds: 1 }, streakBonus: { points: 2, cap: 2 } }],
  [{ weight: 0.1 }],
  [{ weight: 10 }],
  [{ shuffle: { questions: true, choices: true } }],
])("a level with %j can be played", (changes) => {
  expect(found(changes)).toEqual([]);
});

test.each<[LevelProblemCode, string, Partial<Level>]>([
  ["draw_larger_than_pool", "draw", { draw: 4 }],
  ["draw_larger_than_pool", "draw", { draw: 0 }],
  ["pass_mark_out_of_range", "passMark", { ...passable, passMark: 0 }],
  ["pass_mark_out_of_range", "passMark", { ...passable, passMark: 101 }],
  ["pass_mark_without_attempts", "passMark", { passMark: 50 }],
  ["pass_mark_without_points", "passMark", { ...passable, questions: [aQuestion({ points: 0 })] }],
  ["attempts_without_pass_mark", "attempts", { attempts: 2 }],
  ["attempts_without_pass_mark", "attempts", { passMark: 50, attempts: 0 }],
  ["cool_down_without_attempts", "coolDownMinutes", { passMark: 50, attempts: 1, coolDownMinutes: 5 }],
  ["cool_down_without_attempts", "coolDownMinutes", { ...passable, coolDownMinutes: -1 }],
  ["closes_before_opening", "closesAt", { opensAt: 2, closesAt: 2 }],
  ["time_limit_out_of_range", "timeLimit", { timeLimit: { ...timeLimit, seconds: 4 } }],
  ["time_limit_out_of_range", "timeLimit", { timeLimit: { ...timeLimit, graceMilliseconds: -1 } }],
  ["speed_bonus_out_of_range", "speedBonus", { speedBonus: { points: 5, seconds: 0.5 } }],
  ["speed_bonus_out_of_range", "speedBonus", { speedBonus: { points: 0, seconds: 20 } }],
  ["streak_bonus_out_of_range", "streakBonus", { streakBonus: { points: 0, cap: 5 } }],
  ["streak_bonus_out_of_range", "streakBonus", { streakBonus: { points: 5, cap: 4 } }],
  ["weight_out_of_range", "weight", { weight: 0 }],
  ["weight_out_of_range", "weight", { weight: 11 }],
])("%s is found at %s of %j", (code, place, changes) => {
  expect(found(changes)).toContain(`${code} levels.1.${place}`);
});

/** "favourite", of taste, with loire and rhone; then "first", "second", "third", with a to d. */
test.each<[string, Jump, LevelProblemCode | null]>([
  ["forward", { question: "first", answer: "a", to: "third" }, null],
  ["from a question of taste", { question: "favourite", answer: "loire", to: "second" }, null],
  ["to the end", { question: "first", answer: "a", to: "end" }, null],
  ["from nowhere", { question: "zeroth", answer: "a", to: "third" }, "jump_from_nowhere"],
  [
    "on an answer that is not there",
    { question: "first", answer: "z", to: "third" },
    "jump_on_unknown_answer",
  ],
  ["to nowhere", { question: "first", answer: "a", to: "fourth" }, "jump_to_nowhere"],
  ["backwards", { question: "second", answer: "a", to: "first" }, "jump_backwards"],
  ["back to the opening", { question: "second", answer: "a", to: "favourite" }, "jump_backwards"],
  ["to itself", { question: "second", answer: "a", to: "second" }, "jump_backwards"],
])("a jump %s", (_what, jump, code) => {
  expect(found({ jumps: [jump] })).toEqual(code ? [`${code} levels.1.jumps.0`] : []);
});

test("a jump on what has no answers to name is found", () => {
  const [order] = everyKind().levels[1]?.questions ?? [];
  const questions = order ? [order, aQuestion({ key: "last" })] : [];
  const jumps = [{ question: "rivers-to-the-sea", answer: "nile", to: "last" }];
  expect(found({ questions, jumps })).toEqual(["jump_on_unknown_answer levels.1.jumps.0"]);
});

test("jumps in a level whose questions are mixed are found", () => {
  const jumps = [{ question: "first", answer: "a", to: "third" }];
  expect(found({ jumps, shuffle: { questions: true, choices: false } })).toEqual([
    "jump_in_mixed_level levels.1.jumps",
  ]);
});

const past = (question: string, answers: string[], to: string) =>
  answers.map((answer) => ({ question, answer, to }));

test("a question that every answer leads past is found", () => {
  expect(found({ jumps: past("first", ["a", "b", "c", "d"], "third") })).toEqual([
    "question_unreachable levels.1.questions.second",
  ]);
  expect(found({ jumps: past("first", ["a", "b", "c", "d"], "end") })).toEqual([
    "question_unreachable levels.1.questions.second",
    "question_unreachable levels.1.questions.third",
  ]);
  expect(found({ jumps: past("first", ["a", "b", "c"], "third") })).toEqual([]);
});

test("a question of taste can be skipped, so what follows it can be reached", () => {
  expect(found({ jumps: past("favourite", ["loire", "rhone"], "second") })).toEqual([]);
  const opening = [aTasteQuestion(), aTasteQuestion({ key: "another" })];
  expect(found({ opening, jumps: past("favourite", ["loire", "rhone"], "first") })).toEqual([]);
});

test("a question is out of reach where more questions would have to be missing than the level leaves out", () => {
  // Whoever is asked the first or the second goes to the end.
  const jumps = [
    ...past("first", ["a", "b", "c", "d"], "end"),
    ...past("second", ["a", "b", "c", "d"], "end"),
  ];
  expect(found({ jumps, draw: 3 })).toEqual([
    "question_unreachable levels.1.questions.second",
    "question_unreachable levels.1.questions.third",
  ]);
  expect(found({ jumps, draw: 2 })).toEqual(["question_unreachable levels.1.questions.third"]);
  expect(found({ jumps, draw: 1 })).toEqual([]);
});

test("every question that is said to be out of reach is never asked, and every other is, by some draw and some answers", () => {
  const keys = ["first", "second", "third"];
  const jump = fc.record({
    question: fc.constantFrom("favourite", ...keys),
    answer: fc.constantFrom("a", "b", "loire"),
    to: fc.constantFrom(...keys, "end"),
  });
  fc.assert(
    fc.property(fc.array(jump, { maxLength: 8 }), fc.integer({ min: 1, max: 3 }), (jumps, draw) => {
      const two = ["a", "b"].map((key) => ({ key, text: { fr: key, en: key } }));
      const questions = keys.map((key) => aQuestion({ key, choices: two, right: "a" }));
      const level: Level = { ...aLevel(), questions, jumps, draw };
      const codes = problemsOfLevel("levels.1", level).map(({ code, place }) => [
        code,
        place.split(".").at(-1),
      ]);
      // Other problems of the jumps make their question's way another matter.
      fc.pre(codes.every(([code]) => code === "question_unreachable"));
      const reached = new Set<string>();
      for (let seed = 0; seed < 60; seed++) walk(level, planOf(level, seed), 0, reached);
      expect(new Set(codes.map(([, key]) => key))).toEqual(new Set(keys.filter((key) => !reached.has(key))));
    }),
    { numRuns: 200 },
  );
});

/** Every way through a plan, by every answer. */
function walk(level: Level, plan: Plan, position: number, reached: Set<string>): void {
  const question = plan[position]?.question;
  if (!question) return;
  reached.add(question.key);
  const answers = question.key === "favourite" ? [[], ["loire"], ["rhone"]] : [["a"], ["b"]];
  for (const given of answers) walk(level, plan, nextPosition(level, plan, position, given), reached);
}
