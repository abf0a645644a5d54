import fc from "fast-check";
import { expect, test } from "vitest";
import { readGift } from "#app/features/exchange/gift.ts";
import { expectSound, readingOf, remarksOf, sampleOf } from "#tests/support/readings.ts";

/** Expectations are those of the format's description, https://docs.moodle.org/en/GIFT_format, named part by part. */
const everyKind = readingOf(readGift, sampleOf("gift/every-kind.gift").toString());
const awkward = readingOf(readGift, sampleOf("gift/awkward.gift").toString());
const asked = (line: number, read = everyKind) => read.questions.find((one) => one.line === line)?.question;
const only = (text: string) => readingOf(readGift, text);

test("'Multiple choice': one right answer; what another one brings of the mark becomes its points", () => {
  expect(asked(5)).toEqual({
    key: "q-1",
    kind: "one-choice",
    points: 10,
    prompt: { en: "Which river crosses Budapest?" },
    choices: [
      { key: "a", text: { en: "The Rhine" } },
      { key: "b", text: { en: "The Danube" } },
      { key: "c", text: { en: "The Tisza" }, points: 3 },
      { key: "d", text: { en: "The Volga" }, points: -1 },
    ],
    right: "b",
    explanation: { en: "It parts Buda from Pest." },
  });
});

test("'Multiple choice with multiple right answers': no `=`, and weights in percent", () => {
  expect(asked(13)).toMatchObject({ kind: "several-choices", right: ["a", "b"], explanation: {} });
});

test("'True-false': T, TRUE, F and FALSE", () => {
  expect(asked(17)).toMatchObject({
    kind: "true-false",
    right: true,
    explanation: { en: "At Saint-Nazaire." },
  });
  expect(asked(19)).toMatchObject({ kind: "true-false", right: false });
});

test("'Short answer': each answer that is wholly right is accepted, with no slip", () => {
  expect(asked(21)).toMatchObject({ kind: "short-text", accepted: { en: ["Oslo", "oslo city"] }, slips: 0 });
  expect(only("Which city? {Paris}").questions[0]?.question).toMatchObject({ accepted: { en: ["Paris"] } });
});

test("'Matching': `=` item `->` match, and a match without an item is one too many", () => {
  const question = asked(23);
  if (question?.kind !== "match-pairs") return expect.fail();
  const matchOf = (item: string) => {
    const key = question.items.find(({ text }) => text.en === item)?.match;
    return question.others.find((other) => other.key === key)?.text.en;
  };
  expect(matchOf("The Rhône")).toBe("Mediterranean Sea");
  expect(matchOf("The Seine")).toBe("English Channel");
  expect(matchOf("The Danube")).toBe("Black Sea");
  expect(question.others).toHaveLength(4);
});

test.each([
  [30, { right: 1889, tolerance: 2, min: 0, max: 10_000, step: 1 }],
  [32, { right: 7.655, tolerance: 0.005, min: 0, max: 10, step: 0.001 }],
  [34, { right: 8, tolerance: 0, min: 0, max: 10, step: 1 }],
])("'Numerical': value and error, range, and several answers (line %i)", (line, number) => {
  expect(asked(line)).toMatchObject({ kind: "closest-number", ...number });
});

test("'Missing word': the answers stand in a gap", () => {
  expect(asked(40)).toMatchObject({
    prompt: { en: "The Mona Lisa was painted by _____ around 1503." },
    choices: [{ text: { en: "Raphael" } }, { text: { en: "Leonardo" } }, { text: { en: "Titian" } }],
    right: "b",
  });
});

test("what could not be taken over is told, line by line", () => {
  expect(remarksOf(everyKind)).toEqual([
    "5 taken-without feedback-dropped: That one crosses Cologne.",
    "5 taken-without points-rounded: 2.5",
    "17 taken-without feedback-dropped: No, it does. Yes.",
    "21 taken-without partial-credit-dropped: Bergen",
    "30 taken-without tolerance-graded: 2",
    "32 taken-without tolerance-graded: 0.005",
    "34 taken-without feedback-dropped: Count again.",
    "34 taken-without partial-credit-dropped: 8",
    "42 left-out kind-not-known: Describe a sunset. {}",
    "44 left-out kind-not-known: This is the end of the first part.",
  ]);
});

test("'Special characters' are meant when a backslash stands before them", () => {
  const question = asked(5, awkward);
  expect(question?.kind === "one-choice" && question.choices.map(({ text }) => text.en)).toEqual([
    "{ brace }",
    "= equals",
    "~ tilde",
    "# hash",
    ": colon",
    "back\\slash",
  ]);
  expect(asked(7, awkward)?.prompt).toEqual({ en: "One line,\nanother" });
});

test("'Text formats': a question and each of its answers may name one", () => {
  expect(asked(1, awkward)).toMatchObject({
    prompt: { en: "What does 2 × 3\u00a0give, H₂O aside?" },
    choices: [{ text: { en: "6 <is> six" } }, { text: { en: "5" } }, { text: { en: "7 & more" } }],
  });
  expect(asked(3, awkward)).toMatchObject({ prompt: { en: "Which sign is it?" } });
});

test("'Line comments' stand anywhere, and part no question", () => {
  expect(asked(10, awkward)).toMatchObject({ prompt: { en: "Does this\nhold together?" }, right: true });
});

test("the words are in the language that was said", () => {
  const read = readingOf(readGift, "ما هي عاصمة مصر؟ {=القاهرة ~الإسكندرية}", "ar");
  expect(read.questions[0]?.question).toMatchObject({
    prompt: { ar: "ما هي عاصمة مصر؟" },
    choices: [{ text: { ar: "القاهرة" } }, { text: { ar: "الإسكندرية" } }],
  });
});

test("a file of faults names each with its line", () => {
  expect(remarksOf(awkward)).toEqual([
    "1 taken-without markup-dropped: <b>",
    "3 taken-without markup-dropped: <b>",
    "3 taken-without picture-dropped: a.png",
    "16 left-out not-read: ::No end of the title: what now? {T}",
    "18 left-out not-read: Where is the end? {=here ~there",
    "20 left-out not-read: And where the beginning? =a ~b}",
    "22 left-out no-right-answer: Nothing is right here. {~a ~b}",
    "24 left-out several-right: b",
    "26 left-out same-twice: Twice the same. {=Paris ~ paris ~Rome}",
    "28 left-out number-not-read: about ten",
    "30 left-out pattern-dropped: a*",
    "32 taken-without pattern-dropped: *",
    "32 taken-without answer-without-letters: *",
    "34 left-out text-empty: What is missing? {=a ~}",
    "36 left-out picture-dropped: only.png",
    "38 left-out text-empty: {T}",
    "40 left-out all-right: Every one is right. {~%50%a ~%50%b}",
    "42 left-out not-read: two",
    "44 left-out too-many-choices: 9",
    "46 taken-without points-rounded: -3.333",
    "48 taken-without partial-credit-dropped: 150",
  ]);
});

test.each([
  ["\r\n", "Windows"],
  ["\r", "an old Mac"],
])("a mark of byte order and the line ends %j of %s change nothing", (end) => {
  const text = sampleOf("gift/every-kind.gift").toString();
  expect(readingOf(readGift, `\ufeff${text.replaceAll("\n", end)}`)).toEqual(everyKind);
});

test.each(["", "\n\n  \n", "// nothing but a comment", "$CATEGORY: wine"])(
  "in %j there is no question",
  (text) => {
    expect(readGift(text, "en")).toEqual({ ok: false, refusal: "no-questions", line: 1 });
  },
);

const mark = fc.constantFrom(
  "::",
  "{",
  "}",
  "=",
  "~",
  "#",
  "####",
  "->",
  "\\",
  "%50%",
  "%-100%",
  "\n\n",
  "..",
  "[html]",
);
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("Paris", "Rome", "Oslo", "Bern", "8", "<b>Kyiv</b>", "&amp;", "x<sup>2</sup>"),
  },
  fc.string({ unit: "grapheme", maxLength: 5 }),
  fc.string({ unit: "binary", maxLength: 3 }),
  mark,
);
const several = (one: fc.Arbitrary<string>) =>
  fc.array(one, { minLength: 1, maxLength: 5 }).map((all) => all.join(" "));
const answers = fc.oneof(
  several(fc.tuple(fc.constantFrom("=", "~", "~", "~"), word).map((parts) => parts.join(""))),
  several(fc.tuple(fc.constantFrom("~%50%", "~%-50%"), word).map((parts) => parts.join(""))),
  several(fc.tuple(fc.constantFrom("=", "=%50%"), word).map((parts) => parts.join(""))),
  several(fc.tuple(word, word).map(([item, match]) => `=${item} -> ${match}`)),
  fc.constantFrom("T", "FALSE", "#3", "#3:2", "#-1..2.5", "#=8:1 =%50%9", ""),
  word,
);
const block = fc
  .tuple(word, answers, fc.constantFrom("", "#why", "####why"), fc.oneof(fc.constant(""), word))
  .map(([prompt, inside, why, after]) => `What of ${prompt}? {${inside}${why}}${after}`);

test("no text makes the reader fail, and what it hands over can be asked", () => {
  const parts = fc.array(fc.oneof({ weight: 4, arbitrary: block }, mark), { maxLength: 6 });
  fc.assert(
    fc.property(parts, (all) => {
      const text = all.join("\n\n");
      expectSound(readGift(text, "en"), text);
    }),
    { numRuns: 500 },
  );
});
