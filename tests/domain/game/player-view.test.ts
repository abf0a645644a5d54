import fc from "fast-check";
import { expect, test } from "vitest";
import { toPlayerView } from "#app/domain/game/player-view.ts";
import { nextStop } from "#app/domain/game/progress.ts";
import { numberAmongScored, stepsOf } from "#app/domain/game/steps.ts";
import { aLevel, aQuestion, aTasteQuestion } from "#tests/support/content.ts";

const words = fc.record({ fr: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) });
const questions = fc
  .record({
    prompt: words,
    texts: fc.array(words, { minLength: 2, maxLength: 8 }),
    points: fc.nat(10_000),
    language: fc.constantFrom("fr" as const, "en" as const),
  })
  .map(({ texts, ...rest }) => ({
    ...rest,
    choices: texts.map((text, index) => ({ key: `choice-${index}`, text })),
  }));

test("what a browser gets of a question is the same, letter for letter, whichever choice is right", () => {
  fc.assert(
    fc.property(questions, fc.string(), ({ prompt, choices, points, language }, secret) => {
      const views = choices.map(({ key: right }, index) => {
        // All that hangs on the right choice differs with it: a view that took any of it along would differ too.
        const question = aQuestion({
          prompt,
          choices,
          right,
          points: points + index,
          explanation: { fr: `${secret}${right}`, en: `${secret}${right}` },
          source: right,
        });
        return JSON.stringify(toPlayerView(question, language, "fr"));
      });
      expect(new Set(views).size).toBe(1);
    }),
  );
});

test("a view has these fields and no others", () => {
  const view = toPlayerView(aQuestion(), "en", "fr");
  expect(view).toEqual({
    key: "capital",
    kind: "one-choice",
    prompt: "Which capital? (en)",
    choices: ["a", "b", "c", "d"].map((key) => ({ key, text: `Choice ${key} (en)` })),
  });
  expect(Object.keys(toPlayerView(aTasteQuestion(), "fr", "fr")).sort()).toEqual([
    "choices",
    "key",
    "kind",
    "prompt",
  ]);
});

test("a field that a question gets later stays inside", () => {
  const withMore = {
    ...aQuestion(),
    hint: "it is c",
    choices: aQuestion().choices.map((choice) => ({ ...choice, isRight: choice.key === "c" })),
  };
  expect(JSON.stringify(toPlayerView(withMore, "en", "fr"))).not.toMatch(/isRight|hint|it is c/);
});

test("a level asks its questions of taste first, and numbers only the others", () => {
  expect(stepsOf(aLevel()).map((step) => step.key)).toEqual(["favourite", "first", "second", "third"]);
  expect([0, 1, 2, 3].map((position) => numberAmongScored(aLevel(), position))).toEqual([null, 1, 2, 3]);
  expect(numberAmongScored({ ...aLevel(), opening: [] }, 0)).toBe(1);
});

test.each([
  [0, false, { at: "level", level: 1 }],
  [1, false, { at: "level", level: 2 }],
  [4, false, { at: "level", level: 5 }],
  [5, true, { at: "voucher" }],
  [5, false, { at: "voucher" }],
  // The campaign was given more levels after this player's game was over: over it stays.
  [4, true, { at: "voucher" }],
])(
  "after %i finished levels of five (over: %s) a player goes on at %j",
  (levelsFinished, isFinished, stop) => {
    expect(nextStop({ levelsFinished, isFinished }, 5)).toEqual(stop);
  },
);
