import fc from "fast-check";
import { expect, test } from "vitest";
import type { Level } from "#app/domain/campaign/level.ts";
import { chanceOfAtLeast } from "#app/domain/check/by-lot.ts";
import { foundAfter } from "#tests/support/checked.ts";
import { aLevel, aQuestion, aTasteQuestion } from "#tests/support/content.ts";

const LETTERS = ["a", "b", "c", "d"];

/** Levels whose right answers stand at these places ("bdac"), among as many choices as said. */
function levels(places: string[], choices = 4, changes: Partial<Level> = {}): Level[] {
  return places.map((right, level) => ({
    ...aLevel(),
    opening: [
      aTasteQuestion({ key: `taste-${level}`, prompt: { fr: `Goût ${level}`, en: `Taste ${level}` } }),
    ],
    questions: [...right].map((letter, index) =>
      aQuestion({
        key: `q-${level}-${index}`,
        prompt: { fr: `Question ${level} ${index}`, en: `Question ${level} ${index} (en)` },
        right: letter,
        choices: LETTERS.slice(0, choices).map((key) => ({
          key,
          text: { fr: `Choix ${key}`, en: `Choice ${key}` },
        })),
      }),
    ),
    ...changes,
  }));
}

const found = (...args: Parameters<typeof levels>) =>
  foundAfter((content) => (content.levels = levels(...args))).map(
    ({ code, place, ordinal, found: hits, limit }) =>
      `${code} at ${place}: ${hits} of ${limit} at ${ordinal}`,
  );

test.each<[string, string[], number, string[]]>([
  // 4 * (1/4)^2 = 1/4, 4 * (1/4)^3 = 1/16.
  ["two of four choices may be chance", ["bb"], 4, []],
  ["three are seen", ["bbb"], 4, ["right_always_in_place at levels: 3 of 3 at 2"]],
  // 2 * (1/2)^4 = 1/8, 2 * (1/2)^5 = 1/16.
  ["four of two choices may be chance", ["aaaa"], 2, []],
  ["five of two are seen", ["aaaaa"], 2, ["right_always_in_place at levels: 5 of 5 at 1"]],
  // 4 * P(at least 7 of 9 at 1/4) = 0.0054; of 6: 0.040.
  ["seven of nine are too many", ["bbbbbbbac"], 4, ["right_often_in_place at levels: 7 of 9 at 2"]],
  ["six of nine may be chance", ["bbbbbbacd"], 4, []],
  [
    "one level alone, when the others are spread",
    ["abcdabcd", "ccc"],
    4,
    ["right_always_in_place at levels.2.questions: 3 of 3 at 3"],
  ],
])("%s: %j", (_what, places, choices, said) => {
  expect(found(places, choices)).toEqual(said);
});

test("levels that mix their choices have no places", () => {
  expect(found(["bbbbbbbb"], 4, { shuffle: { questions: false, choices: true } })).toEqual([]);
});

test("true comes first in every level, mixed or not", () => {
  const questions = [1, 2, 3, 4, 5].map((index) => ({
    ...aQuestion({ key: `q-${index}`, prompt: { fr: `${index} ?`, en: `${index}?` } }),
    kind: "true-false" as const,
    right: true,
  }));
  expect(found([""], 4, { questions, shuffle: { questions: true, choices: true } })).toEqual([
    "right_always_in_place at levels: 5 of 5 at 1",
  ]);
});

test("answers that go round the places are never noticed, however many there are", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 3 }), (many, first) => {
      const places = Array.from({ length: many }, (_, index) => LETTERS[(first + index) % 4]).join("");
      expect(found([places])).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("the right one as the longest, nine times of ten, is noticed", () => {
  const written = (longest: number) =>
    foundAfter((content) => {
      content.levels = levels(["abcdabcdab"]);
      for (const [index, question] of (content.levels[0]?.questions ?? []).entries())
        if ("choices" in question)
          for (const { key, text } of question.choices)
            text.fr = `${key}${key === ("abcd"[(index + (index < longest ? 0 : 1)) % 4] ?? "") ? " et plus" : ""}`;
    }).map(({ code, place, found: hits, limit }) => [code, place, hits, limit]);
  expect(written(9)).toEqual([["right_often_longest", "levels", 9, 10]]);
  // P(at least 5 of 10 at 1/4) = 0.078.
  expect(written(5)).toEqual([]);
});

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

test("with equal chances the tail is the binomial one", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 25 }),
      fc.nat(25),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, least, p) => {
        let tail = 0;
        for (let k = least; k <= n; k++) tail += choose(n, k) * p ** k * (1 - p) ** (n - k);
        expect(chanceOfAtLeast(least, Array(n).fill(p))).toBeCloseTo(tail, 10);
      },
    ),
  );
});

test("with unequal chances the tail is what counting every case gives", () => {
  const chances = [1 / 2, 1 / 3, 1 / 4];
  // None: 1/2 * 2/3 * 3/4 = 1/4; all: 1/24; two and more: 1/24 + (1/2*1/3*3/4 + 1/2*2/3*1/4 + 1/2*1/3*1/4) = 7/24.
  expect([0, 1, 2, 3, 4].map((least) => chanceOfAtLeast(least, chances))).toEqual(
    [1, 3 / 4, 7 / 24, 1 / 24, 0].map((tail) => expect.closeTo(tail, 12)),
  );
});
