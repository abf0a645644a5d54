import { expect, test } from "vitest";
import { readQti } from "#app/features/exchange/qti.ts";
import { readingOf, remarksOf, sampleOf } from "#tests/support/readings.ts";

/**
 * Expectations are those of the information models of QTI 2.2 and 3.0 (https://www.imsglobal.org/question/): the items and
 * their interactions, and the templates `match_correct` and `map_response` of response processing.
 */
const [older, newer] = ["2p2", "3p0"].map((version) =>
  readingOf(readQti, sampleOf(`qti/every-kind-${version}.xml`).toString()),
);
const awkward = readingOf(readQti, sampleOf("qti/awkward.xml").toString());
const asked = (line: number, read = older) => read?.questions.find((one) => one.line === line)?.question;

test("QTI 3.0 says the same in other names", () => {
  expect(newer?.questions).toHaveLength(11);
  expect(newer).toEqual(older);
});

test("choiceInteraction of one: the correct response is right", () => {
  expect(asked(4)).toEqual({
    key: "q-1",
    kind: "one-choice",
    points: 10,
    prompt: { en: "A river parts the city.\nWhich river crosses Budapest?" },
    choices: [
      { key: "a", text: { en: "The Rhine" } },
      { key: "b", text: { en: "The Danube" } },
    ],
    right: "b",
    explanation: { en: "It parts Buda from Pest." },
  });
});

test("choiceInteraction of several: what the mapping gives is right, and its sum are the marks", () => {
  expect(asked(20)).toMatchObject({ kind: "several-choices", right: ["a", "b"], points: 20 });
});

test("orderInteraction: the values of the correct response are the order", () => {
  const question = asked(38);
  expect(question?.kind === "order" && question.items.map(({ text }) => text.en)).toEqual([
    "The Thames",
    "The Seine",
    "The Rhine",
  ]);
});

function pairsIn(line: number, read = older): { pairs: unknown; others: number } {
  const question = asked(line, read);
  if (question?.kind !== "match-pairs") return expect.fail();
  const { items, others } = question;
  const pairs = items.map(({ text, match }) => [text.en, others.find(({ key }) => key === match)?.text.en]);
  return { pairs, others: others.length };
}

test("matchInteraction, associateInteraction and gapMatchInteraction: pairs, and what is left over", () => {
  expect(pairsIn(52)).toEqual({
    pairs: [
      ["The Rhône", "Mediterranean Sea"],
      ["The Seine", "English Channel"],
    ],
    others: 3,
  });
  expect(pairsIn(73)).toEqual({
    pairs: [
      ["Romeo", "Juliet"],
      ["Tristan", "Iseult"],
    ],
    others: 3,
  });
  expect(pairsIn(129)).toEqual({
    pairs: [
      ["(1)", "Paris"],
      ["(2)", "Seine"],
    ],
    others: 3,
  });
  expect(asked(129)?.prompt).toEqual({ en: "Fill the gaps.\n(1) _____ lies on the (2) _____." });
});

test("where one of the first set has several of the second, the sets change places", () => {
  const line = awkward.questions.find(({ question }) => question.prompt.en === "Who wrote what?")?.line ?? 0;
  expect(pairsIn(line, awkward)).toEqual({
    pairs: [
      ["Les Misérables", "Hugo"],
      ["Notre-Dame de Paris", "Hugo"],
      ["Nana", "Zola"],
    ],
    others: 2,
  });
});

test("textEntryInteraction: texts that bring all marks, or the number itself", () => {
  expect(asked(88)).toMatchObject({
    kind: "short-text",
    prompt: { en: "The capital of Norway is _____ today." },
    accepted: { en: ["Oslo", "Christiania"] },
    slips: 0,
  });
  expect(asked(100)).toMatchObject({
    kind: "closest-number",
    points: 30,
    prompt: { en: "How many legs has a spider?" },
    right: 8,
    tolerance: 0,
  });
});

test("sliderInteraction: its bounds and its step", () => {
  expect(asked(115)).toMatchObject({ kind: "closest-number", right: 4806, min: 4000, max: 5000, step: 2 });
});

test("inlineChoiceInteraction and hottextInteraction: a choice within a text", () => {
  expect(asked(123)).toMatchObject({
    kind: "one-choice",
    prompt: { en: "Bordeaux lies on the _____." },
    right: "b",
  });
  expect(asked(143)).toMatchObject({
    prompt: { en: "Choose the mistake.\nThe Seine crosses Lyon." },
    choices: [{ text: { en: "Seine" } }, { text: { en: "Lyon" } }],
    right: "b",
  });
});

test("what could not be taken over is told, line by line", () => {
  expect(remarksOf(older as NonNullable<typeof older>)).toEqual([
    "4 taken-without markup-dropped: <em>",
    "4 taken-without feedback-dropped: No.",
    "38 taken-without scoring-dropped",
    "52 taken-without partial-credit-dropped: 1, 0.5",
    "88 taken-without partial-credit-dropped: Bergen",
    "88 taken-without letter-case-dropped",
  ]);
});

test("a file of faults names each with its line", () => {
  expect(remarksOf(awkward)).toEqual([
    "3 taken-without markup-dropped: <math>",
    "3 taken-without picture-dropped: map.png",
    "3 taken-without feedback-dropped: Well done.",
    "18 left-out kind-not-known: hotspotInteraction",
    "22 left-out kind-not-known: textEntryInteraction, textEntryInteraction",
    "25 left-out kind-not-known: adaptive",
    "26 left-out kind-not-known: templateDeclaration",
    "27 left-out kind-not-known: Only to be read.",
    "28 left-out text-empty: No body",
    "29 left-out no-right-answer: Which? a b",
    "33 left-out no-right-answer: Which one? a",
    "36 taken-without linked-text-dropped: texts/loire.xml",
    "36 taken-without scoring-dropped",
    "43 left-out not-read: The first two? a b c",
    "54 left-out number-not-read: 7.5",
    "58 taken-without pattern-dropped: [0-9]{4}",
  ]);
});

test("a rule that says in full what `map_response` says is read as that", () => {
  const rule = `<responseCondition>
<responseIf><isNull><variable identifier="R"/></isNull><setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue></responseIf>
<responseElse><setOutcomeValue identifier="SCORE"><mapResponse identifier="R"/></setOutcomeValue></responseElse></responseCondition>`;
  const read = readingOf(
    readQti,
    `<assessmentItem><responseDeclaration identifier="R" cardinality="single" baseType="identifier">
<mapping defaultValue="0"><mapEntry mapKey="B" mappedValue="4"/><mapEntry mapKey="A" mappedValue="1"/></mapping></responseDeclaration>
<itemBody><choiceInteraction responseIdentifier="R"><prompt>Which?</prompt>
<simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">b</simpleChoice></choiceInteraction></itemBody>
<responseProcessing>${rule}</responseProcessing></assessmentItem>`,
  );
  expect(read.questions[0]?.question).toMatchObject({
    points: 40,
    choices: [{ points: 10 }, { text: { en: "b" } }],
    right: "b",
  });
  expect(read.remarks).toEqual([]);
});

test("a prefix of the namespace, another script and a text for graders are read for what they are", () => {
  const read = readingOf(readQti, sampleOf("qti/awkward.xml").toString(), "ar");
  expect(read.questions[0]?.question).toMatchObject({
    prompt: { ar: "ما هي عاصمة مصر؟ x" },
    choices: [{ text: { ar: "القاهرة" } }, { text: { ar: "أسوان" } }],
    right: "a",
    explanation: { ar: "Since 969." },
  });
});

test("an own rule of scoring leaves the marks that the item declares", () => {
  expect(asked(36, awkward)).toMatchObject({ kind: "several-choices", points: 25, right: ["a"] });
});

test("a mark of byte order and the line ends of Windows change nothing", () => {
  const text = sampleOf("qti/every-kind-2p2.xml").toString();
  expect(readingOf(readQti, `\ufeff${text.replaceAll("\n", "\r\n")}`)).toEqual(older);
});

test.each([
  ["truncated", "<assessmentItem>\n<itemBody>\n<p>", 3, "not-well-formed"],
  [
    "that declares its own entities",
    '<!DOCTYPE a [<!ENTITY b "c">]>\n<assessmentItem>&b;</assessmentItem>',
    2,
    "not-well-formed",
  ],
  [
    "nested too deeply",
    `<assessmentItem>${"<p>".repeat(150)}${"</p>".repeat(150)}</assessmentItem>`,
    1,
    "too-deep",
  ],
  ["that only refers to items", "\n<assessmentTest><testPart/></assessmentTest>", 2, "no-questions"],
])("a file %s is refused at its line", (_, text, line, refusal) => {
  expect(readQti(text, "en")).toMatchObject({ ok: false, line, refusal });
});
