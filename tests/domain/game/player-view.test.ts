import fc from "fast-check";
import { expect, test } from "vitest";
import { isScored, type Question, type ScoredQuestion } from "#app/domain/campaign/question.ts";
import { planOf } from "#app/domain/game/plan.ts";
import { toPlayerView } from "#app/domain/game/player-view.ts";
import { nextStop } from "#app/domain/game/progress.ts";
import { numberAmongScored, scoredCount, stepsOf } from "#app/domain/game/steps.ts";
import { aLevel, aQuestion, aTasteQuestion } from "#tests/support/content.ts";
import { everyQuestion, theLevel } from "#tests/support/every-kind.ts";

const shown = (question: Question) => {
  const [first] = planOf({ ...aLevel(), opening: [], questions: [question as ScoredQuestion] }, 1);
  if (!first) throw new Error("a plan of one question");
  return first;
};
const keys = (choices: readonly { key: string }[]) => choices.map(({ key }) => key);

/** Every other question with the same answers to choose from, of which others are right. */
function othersOf(question: ScoredQuestion, text: string, number: number): ScoredQuestion[] {
  switch (question.kind) {
    case "one-choice":
    case "picture-choice": {
      const choices = question.choices.map((choice, index) => ({ ...choice, points: number + index }));
      return keys(choices).map((right) => ({ ...question, choices, right }) as ScoredQuestion);
    }
    case "several-choices": {
      const choices = question.choices.map((choice, index) => ({ ...choice, points: number + index }));
      return keys(choices).map((_, index) => ({ ...question, choices, right: keys(choices.slice(index)) }));
    }
    case "true-false":
      return [{ ...question, right: !question.right }];
    case "order":
      return question.items.map((_, index) => ({
        ...question,
        items: [...question.items.slice(index), ...question.items.slice(0, index)],
      }));
    case "closest-number":
      return [{ ...question, right: question.min + number, tolerance: number }];
    case "short-text":
      return [{ ...question, accepted: { en: [text] }, refused: { fr: [text] }, slips: number % 3 }];
    case "point-on-picture": {
      const zones = question.zones.map((zone) => ({
        ...zone,
        area: { shape: "circle" as const, x: number % 100, y: 50, radius: 5 },
      }));
      return keys(zones).map((right) => ({ ...question, zones, right }));
    }
    case "match-pairs":
      return question.others.map(({ key }) => ({
        ...question,
        items: question.items.map((item) => ({ ...item, match: key })),
      }));
  }
}

test.each(
  everyQuestion()
    .filter(isScored)
    .map((question) => [question.kind, question] as const),
)("what a browser gets of %s is the same, letter for letter, whatever is right", (_kind, question) => {
  const { order } = shown(question);
  const viewOf = (other: ScoredQuestion) =>
    JSON.stringify(toPlayerView({ question: other, order }, "en", "fr"));
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 1000 }), (text, number) => {
      for (const other of othersOf(question, text, number)) {
        const secrets = {
          points: number,
          wrongPoints: -number,
          explanation: { en: text, fr: text },
          source: text,
        };
        expect(viewOf({ ...other, ...secrets })).toBe(viewOf(question));
      }
    }),
    { numRuns: 30 },
  );
});

const SEEN = ["key", "kind", "prompt"];
test.each([
  ["one-choice", ["choices"]],
  ["several-choices", ["choices"]],
  ["true-false", []],
  ["picture-choice", ["choices"]],
  ["order", ["items"]],
  ["closest-number", ["min", "max", "step", "unit"]],
  ["short-text", ["longest"]],
  ["point-on-picture", ["picture", "zones"]],
  ["match-pairs", ["items", "others"]],
  ["trait-choice", ["choices"]],
  ["trait-choices", ["choices", "most"]],
  ["trait-scale", ["min", "max", "lowLabel", "highLabel"]],
  ["trait-text", ["longest"]],
])("a view of %s has these fields and no others", (kind, fields) => {
  const question = everyQuestion().find((one) => one.kind === kind) as Question;
  const view = toPlayerView(shown(question), "fr", "en");
  expect(Object.keys(view).sort()).toEqual([...SEEN, ...fields].sort());
  for (const list of Object.values(view).filter(Array.isArray)) {
    const inside = kind === "picture-choice" ? ["key", "picture", "text"] : ["key", "text"];
    for (const choice of list) expect(Object.keys(choice).sort()).toEqual(inside);
  }
});

test("a view speaks the reader's language, in the order of the attempt", () => {
  const { question } = shown(aQuestion());
  const view = toPlayerView({ question, order: ["d", "a", "c", "b"] }, "en", "fr");
  expect(view).toEqual({
    key: "capital",
    kind: "one-choice",
    prompt: "Which capital? (en)",
    choices: ["d", "a", "c", "b"].map((key) => ({ key, text: `Choice ${key} (en)` })),
  });
});

test("a picture beside the prompt comes with its size and its words", () => {
  const picture = { src: "/a.svg", width: 3, height: 4, alt: { fr: "Une bouteille" }, credit: "somebody" };
  expect(toPlayerView(shown(aTasteQuestion({ picture })), "en", "fr")).toMatchObject({
    picture: { src: "/a.svg", width: 3, height: 4, alt: "Une bouteille" },
  });
  expect(JSON.stringify(toPlayerView(shown(aTasteQuestion({ picture })), "en", "fr"))).not.toContain(
    "somebody",
  );
});

test("a field that a question gets later stays inside", () => {
  const withMore = {
    ...aQuestion(),
    hint: "it is c",
    choices: aQuestion().choices.map((choice) => ({ ...choice, isRight: choice.key === "c" })),
  };
  expect(JSON.stringify(toPlayerView(shown(withMore), "en", "fr"))).not.toMatch(/isRight|hint|it is c/);
});

test("a level asks its questions of taste first, and numbers only the others", () => {
  expect(stepsOf(aLevel()).map((step) => step.key)).toEqual(["favourite", "first", "second", "third"]);
  expect([0, 1, 2, 3].map((position) => numberAmongScored(aLevel(), position))).toEqual([null, 1, 2, 3]);
  expect(numberAmongScored({ ...aLevel(), opening: [] }, 0)).toBe(1);
  expect([scoredCount(aLevel()), scoredCount(theLevel("drawn-from-a-pool"))]).toEqual([3, 3]);
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
