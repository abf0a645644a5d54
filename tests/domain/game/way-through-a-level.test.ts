import { expect, test } from "vitest";
import type { Jump, Level } from "#app/domain/campaign/level.ts";
import { nextPosition } from "#app/domain/game/next-position.ts";
import { passes } from "#app/domain/game/pass-mark.ts";
import { planOf } from "#app/domain/game/plan.ts";
import { aLevel } from "#tests/support/content.ts";

/** Positions: 0 "favourite", of taste; 1 "first", 10 points; 2 "second", 15; 3 "third", 20. */
const level = (changes: Partial<Level> = {}): Level => ({ ...aLevel(), ...changes });
const after = (position: number, given: string[], jumps: Jump[]) => {
  const played = level({ jumps });
  return nextPosition(played, planOf(played, 0), position, given);
};

test.each<[string, number, string[], Jump[], number]>([
  ["no jump", 0, ["loire"], [], 1],
  ["a jump of another question", 0, ["loire"], [{ question: "first", answer: "loire", to: "third" }], 1],
  ["a jump of another answer", 0, ["loire"], [{ question: "favourite", answer: "rhone", to: "third" }], 1],
  ["its jump", 0, ["rhone"], [{ question: "favourite", answer: "rhone", to: "third" }], 3],
  ["to the end", 0, ["rhone"], [{ question: "favourite", answer: "rhone", to: "end" }], 4],
  ["nothing given", 0, [], [{ question: "favourite", answer: "rhone", to: "third" }], 1],
  [
    "one of several given",
    0,
    ["loire", "rhone"],
    [{ question: "favourite", answer: "rhone", to: "second" }],
    2,
  ],
  ["backwards: on to what follows there", 2, ["c"], [{ question: "second", answer: "c", to: "first" }], 3],
  ["to itself: on to the next", 2, ["c"], [{ question: "second", answer: "c", to: "second" }], 3],
  ["to nowhere: the end", 1, ["c"], [{ question: "first", answer: "c", to: "nowhere" }], 4],
  ["after the last question: the end", 3, ["c"], [], 4],
])("%s", (_what, position, given, jumps, next) => {
  expect(after(position, given, jumps)).toBe(next);
});

test("of two jumps that apply, the first decides", () => {
  const jumps = [
    { question: "favourite", answer: "rhone", to: "third" },
    { question: "favourite", answer: "loire", to: "second" },
  ];
  expect(after(0, ["loire", "rhone"], jumps)).toBe(3);
});

test("a target that was not drawn gives way to the next one that was, else to the end", () => {
  const jumps = [{ question: "favourite", answer: "rhone", to: "second" }];
  const drawn = level({ jumps, draw: 1 });
  const ways = new Set<string>();
  for (let seed = 0; seed < 60; seed++) {
    const plan = planOf(drawn, seed);
    const asked = plan[1]?.question.key ?? "";
    const next = nextPosition(drawn, plan, 0, ["rhone"]);
    expect(next).toBe(asked === "first" ? 2 : 1);
    ways.add(asked);
  }
  expect(ways.size).toBe(3);
});

const share = (position: number, ofIt: number | null) => ({ position, share: ofIt });

// 45 points are at stake in all.
test.each<[string, number | undefined, [number, number | null][], number[], boolean]>([
  [
    "without a pass mark everybody passes",
    undefined,
    [
      [1, 0],
      [2, 0],
      [3, 0],
    ],
    [],
    true,
  ],
  [
    "everything right",
    100,
    [
      [0, null],
      [1, 1],
      [2, 1],
      [3, 1],
    ],
    [],
    true,
  ],
  [
    "one wrong, all asked for",
    100,
    [
      [1, 0],
      [2, 1],
      [3, 1],
    ],
    [],
    false,
  ],
  [
    "25 of 45, 55 asked for",
    55,
    [
      [1, 1],
      [2, 1],
      [3, 0],
    ],
    [],
    true,
  ],
  [
    "25 of 45, 56 asked for",
    56,
    [
      [1, 1],
      [2, 1],
      [3, 0],
    ],
    [],
    false,
  ],
  [
    "exactly the mark: 22.5 of 45",
    50,
    [
      [1, 0],
      [2, 1],
      [3, 0.375],
    ],
    [],
    true,
  ],
  [
    "shares add up: 0.7 of 10 and 0.7 of 15 and 0.7 of 20",
    70,
    [
      [1, 0.7],
      [2, 0.7],
      [3, 0.7],
    ],
    [],
    true,
  ],
  [
    "jumped over counts for nobody: 10 of 10",
    100,
    [
      [0, null],
      [1, 1],
    ],
    [],
    true,
  ],
  ["no time left counts against: 10 of 45", 23, [[1, 1]], [2, 3], false],
  ["no time left, and yet enough: 10 of 45", 22, [[1, 1]], [2, 3], true],
  ["nothing asked, nothing missed", 100, [[0, null]], [], true],
])("%s", (_what, passMark, answered, unreached, isPassed) => {
  const played = level({ passMark });
  const steps = answered.map(([position, ofIt]) => share(position, ofIt));
  expect(passes(played, planOf(played, 0), steps, unreached)).toBe(isPassed);
});
