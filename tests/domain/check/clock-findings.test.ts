import { expect, test } from "vitest";
import type { Level, TimeLimit } from "#app/domain/campaign/level.ts";
import { timeToAnswer } from "#app/domain/check/reading-time.ts";
import { firstLevel, foundAfter } from "#tests/support/checked.ts";
import { aQuestion } from "#tests/support/content.ts";

const text = (fr: string, ar = fr) => ({ fr, ar });
const question = (prompt: number, choice: number) =>
  aQuestion({
    prompt: { fr: "p".repeat(prompt), en: `p${prompt}` },
    choices: ["a", "b"].map((key) => ({ key, text: { fr: key.repeat(choice), en: key } })),
    right: "a",
  });

test.each<[string, number, number]>([
  // 68 ms a character, and two seconds to choose.
  ["100 characters, and two choices of 25", 12_200, timeToAnswer(question(100, 25), "fr")],
  ["a text that is missing takes no time", 2000, timeToAnswer(question(100, 25), "de")],
  // 155 words a minute.
  [
    "31 Arabic words",
    2000 + (31 / 155) * 60_000,
    timeToAnswer(
      {
        ...question(0, 0),
        prompt: text("", "كلمة ".repeat(29)),
        choices: ["a", "b"].map((key) => ({ key, text: text("", "كلمة") })),
      },
      "ar",
    ),
  ],
])("%s: %i ms", (_what, time, measured) => {
  expect(measured).toBeCloseTo(time, 6);
});

const limit = (per: TimeLimit["per"], seconds: number, adjustable = true): TimeLimit => ({
  per,
  seconds,
  graceMilliseconds: 1000,
  adjustable,
});
const found = (timeLimit: TimeLimit, draw?: number) =>
  foundAfter((content) => {
    const level = firstLevel(content);
    Object.assign(level, { timeLimit, draw });
    // 12.2 and 7.44 seconds in French, less in English.
    level.questions = [
      { ...question(100, 25), key: "long" },
      { ...question(40, 20), key: "short" },
    ];
  }).map(({ code, place, language, found: has, limit: needs }) => [code, place, language, has, needs]);

test.each<[string, TimeLimit, number | undefined, needs: number | null]>([
  ["the longest question decides", limit("question", 12), undefined, 13],
  ["as long as it takes", limit("question", 13), undefined, null],
  ["a level's clock has to do for all", limit("level", 19), undefined, 20],
  ["and for those that are drawn", limit("level", 12), 1, 13],
  ["with time for all", limit("level", 20), undefined, null],
])("%s: %j", (_what, clock, draw, needs) => {
  expect(found(clock, draw)).toEqual(
    needs === null ? [] : [["time_limit_too_short", "levels.1.timeLimit", "fr", clock.seconds, needs]],
  );
});

test("a clock that players cannot adjust is told of", () => {
  expect(found(limit("question", 30, false))).toEqual([
    ["clock_not_adjustable", "levels.1.timeLimit", undefined, undefined, undefined],
  ]);
});

test("a clock that is out of range is told of as that alone", () => {
  expect(found(limit("question", 4)).map(([code]) => code)).toEqual(["time_limit_out_of_range"]);
});

/** Ten times the time counts a tenth of it (bonuses.ts): 5 seconds of 10 are half a second, and bring the whole bonus. */
test.each<[string, Partial<Level>, string[]]>([
  [
    "on a clock that players may lengthen",
    { timeLimit: limit("question", 60) },
    ["speed_by_own_clock at speedBonus"],
  ],
  [
    "on a clock for everybody",
    { timeLimit: limit("question", 60, false) },
    ["clock_not_adjustable at timeLimit"],
  ],
  ["without a clock to lengthen", {}, []],
])("a bonus for speed %s: %j", (_what, rules, said) => {
  const findings = foundAfter((content) =>
    Object.assign(firstLevel(content), { speedBonus: { points: 10, seconds: 10 }, ...rules }),
  );
  expect(findings.map(({ code, place }) => `${code} at ${place.replace("levels.1.", "")}`)).toEqual(said);
});
