import { expect, test } from "vitest";
import { readMoodleXml } from "#app/features/exchange/moodle-xml.ts";
import { readingOf, remarksOf, sampleOf } from "#tests/support/readings.ts";

/** Expectations are those of the format's description, https://docs.moodle.org/en/Moodle_XML_format. */
const everyKind = readingOf(readMoodleXml, sampleOf("moodle-xml/every-kind.xml").toString());
const awkward = readingOf(readMoodleXml, sampleOf("moodle-xml/awkward.xml").toString());
const asked = (line: number, read = everyKind) => read.questions.find((one) => one.line === line)?.question;
const quiz = (inside: string) => `<quiz>${inside}</quiz>`;

test("multichoice: `single` tells how many may be chosen, `fraction` is a percentage, `defaultgrade` the marks", () => {
  expect(asked(7)).toEqual({
    key: "q-1",
    kind: "one-choice",
    points: 20,
    prompt: { en: "Which river crosses\u00a0Budapest?" },
    choices: [
      { key: "a", text: { en: "The Rhine" } },
      { key: "b", text: { en: "The Danube" } },
      { key: "c", text: { en: "The Volga" }, points: -10 },
    ],
    right: "b",
    explanation: { en: "It parts Buda from Pest." },
  });
  expect(asked(25)).toMatchObject({
    kind: "several-choices",
    points: 10,
    prompt: { en: "Which of these\nare islands?" },
    right: ["a", "b"],
  });
});

test("truefalse: the answer with 100 % is right", () => {
  expect(asked(35)).toMatchObject({ kind: "true-false", right: false });
});

test("shortanswer: what brings 100 % is accepted", () => {
  expect(asked(41)).toMatchObject({ kind: "short-text", accepted: { en: ["Oslo"] }, slips: 0 });
});

test("numerical: a number, its tolerance, and the unit with the multiplier 1", () => {
  expect(asked(50)).toMatchObject({
    kind: "closest-number",
    right: 4806,
    tolerance: 10,
    min: 0,
    max: 10_000,
    step: 1,
    unit: { en: "m" },
  });
});

test("matching: each subquestion has an answer, and one without words is an answer too many", () => {
  const question = asked(62);
  if (question?.kind !== "match-pairs") return expect.fail();
  expect(question.others.map(({ text }) => text.en)).toEqual([
    "Black Sea",
    "English Channel",
    "Mediterranean Sea",
  ]);
  expect(question.items.map(({ text, match }) => [text.en, match])).toEqual([
    ["The Rhône", question.others[2]?.key],
    ["The Seine", question.others[1]?.key],
  ]);
});

test("ordering: `fraction` is the place of an item", () => {
  const question = asked(70);
  expect(question?.kind === "order" && question.items.map(({ text }) => text.en)).toEqual([
    "The Thames",
    "The Seine",
    "The Rhine",
  ]);
});

test("ddwtos and gapselect: `[[n]]` is the place of the n-th word", () => {
  const several = asked(79);
  if (several?.kind !== "match-pairs") return expect.fail();
  const wordOf = (gap: string) => {
    const key = several.items.find(({ text }) => text.en === gap)?.match;
    return several.others.find((other) => other.key === key)?.text.en;
  };
  expect(several.prompt).toEqual({ en: "(1) _____ lies on the (2) _____." });
  expect([wordOf("(1)"), wordOf("(2)"), several.others.length]).toEqual(["Paris", "Seine", 3]);
  expect(asked(86)).toMatchObject({
    kind: "one-choice",
    prompt: { en: "Bordeaux lies on the _____ river." },
    right: "b",
  });
});

test("what could not be taken over is told, line by line", () => {
  expect(remarksOf(everyKind)).toEqual([
    "7 taken-without feedback-dropped: Your answer is correct.",
    "25 taken-without partial-credit-dropped: 50 %, 50 %, 0 %",
    "35 taken-without feedback-dropped: Bern is.",
    "41 taken-without pattern-dropped: Oslo*",
    "41 taken-without partial-credit-dropped: Kristiania",
    "41 taken-without letter-case-dropped",
    "50 taken-without unit-dropped: km",
    "50 taken-without feedback-dropped: Count again.",
    "50 taken-without tolerance-graded: 10",
    "92 left-out kind-not-known: essay",
    "96 left-out kind-not-known: cloze",
  ]);
});

test("HTML becomes plain text: references, blocks as lines, small letters where there are some", () => {
  expect(asked(4, awkward)).toMatchObject({
    kind: "one-choice",
    points: 10,
    prompt: { en: "Which\u00a0one?\nWater is H₂O, a square has m²;\nx < yth.\nfirst\nsecond]]>" },
    choices: [{ text: { en: "القاهرة" } }, { text: { en: "a & b éé" } }],
  });
});

test("a file of faults names each with its line", () => {
  expect(remarksOf(awkward)).toEqual([
    "4 taken-without markup-dropped: <h3>",
    "4 taken-without picture-dropped: @@PLUGINFILE@@/map.png",
    "4 taken-without feedback-dropped: Look at the map.",
    "14 left-out picture-dropped: @@PLUGINFILE@@/a.png",
    "19 left-out several-right: b",
    "25 left-out number-not-read: a dozen",
    "29 left-out number-not-read: 6.02e+23",
    "33 left-out text-empty",
    "37 left-out points-out-of-range: 2000",
    "43 taken-without markup-dropped: <b>",
    "43 taken-without points-rounded: 3.3",
    "49 left-out pattern-dropped: *",
    "53 left-out kind-not-known: Of no type.",
  ]);
});

test("a mark of byte order and the line ends of Windows change nothing", () => {
  const text = sampleOf("moodle-xml/every-kind.xml").toString();
  expect(readingOf(readMoodleXml, `\ufeff${text.replaceAll("\n", "\r\n")}`)).toEqual(everyKind);
});

const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
  "\n",
);
const bomb = `<!DOCTYPE quiz [<!ENTITY l0 "ha">\n${laughs}]>\n<quiz><question>&l9;</question></quiz>`;
const outside = '<!DOCTYPE quiz [\n<!ENTITY x SYSTEM "file:///etc/hostname">]>\n<quiz>&x;</quiz>';

test.each([
  ["truncated", '<quiz>\n<question type="truefalse">\n<questiontext>', 3, "not-well-formed"],
  ["of tags that cross", "<quiz>\n<question>\n</quiz></question>", 3, "not-well-formed"],
  ["with an entity of HTML", "<quiz>\n\n<question>&nbsp;</question></quiz>", 3, "not-well-formed"],
  ["that grows in memory", bomb, 11, "not-well-formed"],
  ["that asks for another file", outside, 3, "not-well-formed"],
  ["with one attribute twice", '<quiz>\n<question type="essay" type="essay"/></quiz>', 2, "not-well-formed"],
  ["nested too deeply", quiz("<a>\n".repeat(200) + "</a>".repeat(200)), 100, "too-deep"],
  ["nested past all measure", "<a>".repeat(100_000) + "</a>".repeat(100_000), 1, "too-deep"],
  ["of something else", "<?xml version='1.0'?>\n<html/>", 2, "no-questions"],
  ["of no question", quiz('<question type="category"/>'), 1, "no-questions"],
  ["that is empty", "", 1, "not-well-formed"],
])("a file %s is refused at its line", (_, text, line, refusal) => {
  expect(readMoodleXml(text, "en")).toMatchObject({ ok: false, line, refusal });
});

test("names that every object has are names like others", () => {
  const text = quiz('<question type="constructor" __proto__="x" toString="y"><toString/></question>');
  expect(remarksOf(readingOf(readMoodleXml, text))).toEqual(["1 left-out kind-not-known: constructor"]);
});
