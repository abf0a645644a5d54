import { expect, test } from "vitest";
import { problemsOfQuestion } from "#app/domain/campaign/question-problems.ts";
import type { Asked, FoundQuestion } from "#app/domain/exchange/found-question.ts";
import { takeQuestion } from "#app/domain/exchange/take-question.ts";

const found = (asked: Asked, rest: Partial<FoundQuestion> = {}): FoundQuestion => ({
  prompt: "Which?",
  explanation: "",
  marks: 1,
  asked,
  ...rest,
});
const take = (asked: Asked, rest: Partial<FoundQuestion> = {}) =>
  takeQuestion(found(asked, rest), "q-1", "en");
const choices = (kind: "one-choice" | "several-choices", ...credits: number[]): Asked => ({
  kind,
  choices: credits.map((credit, index) => ({ text: `choice ${index}`, credit })),
});
const items = (n: number) => Array.from({ length: n }, (_, index) => `item ${index}`);
const pairs = (n: number, others: number): Asked => ({
  kind: "match-pairs",
  pairs: items(n).map((item, index) => ({ item, match: `match ${index}` })),
  leftOver: items(others - n).map((text) => `another ${text}`),
});
const zeros = (n: number) => Array.from({ length: n }, () => 0);
const number = (right: number, rest: object = {}): Asked => ({
  kind: "closest-number",
  right,
  tolerance: 0,
  ...rest,
});
const truth: Asked = { kind: "true-false", right: true };

test.each([
  ["a ninth choice of one", choices("one-choice", 1, ...zeros(8)), "too-many-choices", "9"],
  ["a thirteenth of several", choices("several-choices", 1, ...zeros(12)), "too-many-choices", "13"],
  ["a ninth item to be ordered", { kind: "order", items: items(9) }, "too-many-choices", "9"],
  ["a ninth item to be matched", pairs(9, 9), "too-many-choices", "9"],
  ["an eleventh match", pairs(8, 11), "too-many-choices", "11"],
  ["one choice alone", choices("one-choice", 1), "too-few-choices", undefined],
  ["two items that read the same", { kind: "order", items: ["Oslo", " oslo"] }, "same-twice", undefined],
  ["no text that is accepted", { kind: "short-text", accepted: [] }, "no-right-answer", undefined],
  [
    "an accepted text without a letter",
    { kind: "short-text", accepted: ["?!"] },
    "answer-without-letters",
    "?!",
  ],
  ["a number that no form takes", number(2e12), "number-not-read", "2000000000000"],
  ["steps that no form takes", number(1e-7), "number-not-read", "1e-7"],
  [
    "a number off the steps of its range",
    number(3, { range: { min: 0, max: 10, step: 2 } }),
    "number-not-read",
    "3",
  ],
] as [string, Asked, string, string | undefined][])(
  "%s leaves the question out",
  (_, asked, reason, said) => {
    expect(take(asked)).toEqual({ leftOut: { reason, said } });
  },
);

test("as many as a campaign's file takes are taken", () => {
  const asked = [
    choices("one-choice", 1, ...zeros(7)),
    choices("several-choices", 1, ...zeros(11)),
    { kind: "order", items: items(8) } as Asked,
    pairs(8, 10),
  ];
  expect(asked.map((one) => "question" in take(one))).toEqual([true, true, true, true]);
});

test.each([1001, -1, Number.NaN])("%s marks are no points of a campaign", (marks) => {
  expect(take(truth, { marks })).toEqual({ leftOut: { reason: "points-out-of-range", said: String(marks) } });
});

test("a prompt that is too long leaves the question out, an explanation is left behind", () => {
  const long = "x".repeat(20_001);
  expect(take(truth, { prompt: long })).toEqual({ leftOut: { reason: "text-too-long", said: long } });
  expect(take(truth, { explanation: long })).toMatchObject({
    question: { explanation: {} },
    without: [{ reason: "text-too-long" }],
  });
});

test("of the accepted texts, those that cannot be typed are left behind", () => {
  const accepted = [...items(51), "x".repeat(201), "  item   0 "];
  const taken = take({ kind: "short-text", accepted });
  expect(taken).toMatchObject({
    question: { accepted: { en: items(50) } },
    without: [{ reason: "text-too-long" }, { reason: "too-many-choices", said: "item 50" }],
  });
});

test.each([
  ["one, two, three", ["one", "two", "three"]],
  ["a to c", ["a", "b", "c"]],
  ["c to a", ["c", "b", "a"]],
  ["two of them", ["b", "a"]],
])("the keys of items follow the alphabet and not the right order: %s", (_, texts) => {
  const taken = take({ kind: "order", items: texts });
  if (!("question" in taken) || taken.question.kind !== "order") return expect.fail();
  const byKey = [...taken.question.items].sort((one, other) => (one.key < other.key ? -1 : 1));
  expect(byKey.map(({ text }) => text.en)).toEqual([...texts].sort());
  expect(taken.question.items.map(({ text }) => text.en)).toEqual(texts);
  expect(problemsOfQuestion("q", taken.question, ["en"])).toEqual([]);
});

test.each([
  [1822, { min: 0, max: 10_000, step: 1 }],
  [0, { min: 0, max: 10, step: 1 }],
  [10, { min: 0, max: 100, step: 1 }],
  [-3.5, { min: -10, max: 10, step: 0.1 }],
  [149_600_000, { min: 0, max: 1_000_000_000, step: 1 }],
])("the range made for %d does not have it in its middle", (right, range) => {
  expect(take(number(right))).toMatchObject({ question: { right, ...range } });
});

test("a tolerance that reaches below zero has a range that does", () => {
  expect(take(number(2, { tolerance: 3 }))).toMatchObject({
    question: { min: -10, max: 10, tolerance: 3 },
    without: [{ reason: "tolerance-graded", said: "3" }],
  });
});

test("what a draft cannot store is not in a text", () => {
  expect(take(truth, { prompt: "a\u0000b\ud800c\u200dd\r\n\n\n  e " })).toMatchObject({
    question: { prompt: { en: "a bc\u200dd\n\ne" } },
  });
});
