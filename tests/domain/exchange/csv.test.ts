import fc from "fast-check";
import { expect, test } from "vitest";
import type { ScoredQuestion } from "#app/domain/campaign/question.ts";
import { problemsOfQuestion } from "#app/domain/campaign/question-problems.ts";
import { readCsv } from "#app/domain/exchange/csv.ts";
import { kindOfRow } from "#app/domain/exchange/row-kind.ts";
import { STUDIO_LANGUAGES } from "#app/domain/kernel/language.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";

function read(text: string) {
  const answer = readCsv(text, "en");
  expect(answer.ok).toBe(true);
  return (answer as Extract<typeof answer, { ok: true }>).value;
}

function question(text: string): ScoredQuestion {
  const { questions, remarks } = read(text);
  expect(remarks).toEqual([]);
  expect(questions).toHaveLength(1);
  return questions[0]?.question as ScoredQuestion;
}

const texts = (list: { text: { en?: string } }[]) => list.map(({ text }) => text.en);

test("a question, its choices and the right one", () => {
  const made = question(
    "question,choice 1,choice 2,choice 3,right answer,points,explanation,source,wrong points\nRiver of Budapest?,Rhine,Danube,Tisza,2,15,It is wide.,An atlas,-5",
  );
  expect(made).toMatchObject({
    kind: "one-choice",
    key: "q-1",
    prompt: { en: "River of Budapest?" },
    points: 15,
    wrongPoints: -5,
    explanation: { en: "It is wide." },
    source: "An atlas",
    right: "b",
  });
  expect(made.kind === "one-choice" && texts(made.choices)).toEqual(["Rhine", "Danube", "Tisza"]);
});

test.each([["2"], ["b"], ["B"], ["Danube"], ["danube "]])(
  "the right answer is named by number, letter or words: %j",
  (right) => {
    expect(question(`question,choice 1,choice 2,right\nRiver?,Rhine,Danube,${right}`)).toMatchObject({
      right: "b",
    });
  },
);

test("where the choices are numbers themselves, words come before places", () => {
  expect(
    question(
      "question,a1,answer 1,answer 2,answer 3,right\nHow many?,,3,1,2,1"
        .replace("a1,", "")
        .replace("?,,", "?,"),
    ),
  ).toMatchObject({
    right: "b",
  });
});

test("an empty choice leaves the numbers of the others as they are", () => {
  const made = question("question,choice 1,choice 2,choice 3,right\nRiver?,Rhine,,Danube,3");
  expect(made.kind === "one-choice" && made.choices.find(({ key }) => key === made.right)?.text.en).toBe(
    "Danube",
  );
});

test.each(["1, 3", "1;3", "1 3", "A,C", "Malta|Cuba", "1|Cuba"])("several are right: %j", (right) => {
  expect(
    question(`question\tchoice 1\tchoice 2\tchoice 3\tcorrect\nIslands?\tMalta\tLaos\tCuba\t${right}`),
  ).toMatchObject({ kind: "several-choices", right: ["a", "c"] });
});

test.each([
  ["true", true],
  ["FAUX", false],
  ["Vrai", true],
  ["no", false],
])("a statement that is %s", (right, expected) => {
  expect(question(`question,right\nIt rains.,${right}`)).toMatchObject({
    kind: "true-false",
    right: expected,
  });
});

test("items stand in their right order, and their keys do not tell it", () => {
  const made = question("kind,question,choices\norder,Shortest first,Thames|Rhine|Nile");
  expect(made.kind === "order" && texts(made.items)).toEqual(["Thames", "Rhine", "Nile"]);
  expect(problemsOfQuestion("", made, ["en"])).toEqual([]);
});

test("a number with its range, in the digits of a French spreadsheet", () => {
  expect(
    question("énoncé;bonne réponse;minimum;maximum;tolérance;unité\nHauteur ?;4 806,5;1 000;9 000;500;m"),
  ).toMatchObject({ kind: "closest-number", right: 4806.5, min: 1000, max: 9000, tolerance: 500, step: 0.1 });
});

test("a number that could be two is the one within its range", () => {
  expect(question('question,right,min,max\nYear?,"1,855",1800,1900')).toMatchObject({ right: 1855 });
});

test("a typed answer, with all that is right", () => {
  expect(question("question,answer,slips\nCapital of Norway?,Oslo|Kristiania,2")).toMatchObject({
    kind: "short-text",
    accepted: { en: ["Oslo", "Kristiania"] },
    slips: 2,
  });
});

test("pairs, of which two may share a match", () => {
  const made = question(
    "type,question,choice 1,choice 2,choice 3\npairs,Which river?,Paris = Seine,Rouen → Seine,Cairo->Nile",
  );
  expect(made.kind === "match-pairs" && texts(made.items)).toEqual(["Paris", "Rouen", "Cairo"]);
  expect(made.kind === "match-pairs" && texts(made.others).sort()).toEqual(["Nile", "Seine"]);
  const matched =
    made.kind === "match-pairs"
      ? made.items.map(({ match }) => made.others.find(({ key }) => key === match)?.text.en)
      : [];
  expect(matched).toEqual(["Seine", "Seine", "Nile"]);
});

test("headings of other programs are understood, and a remark behind them is passed over", () => {
  expect(
    question(
      "Question - max 120 characters,Answer 1 - max 75 characters,Answer 2 - max 75 characters,Correct answer(s) - choose at least one\nRiver?,Rhine,Danube,2",
    ),
  ).toMatchObject({ kind: "one-choice", right: "b" });
});

test("the first line may name the delimiter, and lines count as the file's", () => {
  const { questions } = read("\ufeffsep=;\nquestion;choice 1;choice 2;right\nRiver, wide?;Rhine;Danube;2\n");
  expect(questions).toMatchObject([{ line: 3, question: { prompt: { en: "River, wide?" } } }]);
});

test("each line that is not taken over is named with its reason, and the others are taken", () => {
  const file = [
    "kind,question,choice 1,choice 2,right,points,image,mood",
    ",Fine?,Yes,No way,1,10,,",
    ",No right one?,Rhine,Danube,,10,,",
    ",Right one elsewhere?,Rhine,Danube,Volga,10,,",
    'order,"Of two',
    'lines",Rhine,Danube,,10,,',
    "crossword,Which?,Rhine,Danube,1,10,,",
    ",Points in words?,Rhine,Danube,1,ten,,",
    ",Half a point?,Rhine,Danube,1,20000,,",
    ",,Rhine,Danube,1,10,,",
    ",The same twice?,Rhine,rhine,1,10,,",
    ",One choice?,Rhine,,1,10,,",
    ",With a picture?,Rhine,Danube,1,10,river.jpg,",
    "pairs,Which river?,Paris = Seine,Cairo,,10,,",
    ',"Never closed,Rhine,Danube,1,10,,',
  ].join("\n");
  const { questions, remarks } = read(file);
  expect(questions.map(({ line }) => line)).toEqual([2, 5, 13]);
  expect(questions.map(({ question: { key } }) => key)).toEqual(["q-1", "q-2", "q-3"]);
  expect(remarks.map(({ line, outcome, reason }) => `${line} ${outcome} ${reason}`)).toEqual([
    "1 taken-without column-not-known",
    "3 left-out no-right-answer",
    "4 left-out no-right-answer",
    "7 left-out kind-not-known",
    "8 left-out number-not-read",
    "9 left-out points-out-of-range",
    "10 left-out text-empty",
    "11 left-out same-twice",
    "12 left-out too-few-choices",
    "13 taken-without picture-dropped",
    "14 left-out pair-not-read",
    "15 left-out quote-not-closed",
  ]);
  expect(remarks.map(({ said }) => said)).toEqual([
    "mood",
    "No right one?",
    "Volga",
    "crossword",
    "ten",
    expect.any(String),
    undefined,
    expect.any(String),
    expect.any(String),
    "river.jpg",
    "Cairo",
    undefined,
  ]);
});

test.each([
  ["", "no-questions", 1],
  ["\n \n", "no-questions", 1],
  ["question,choice 1,choice 2,right", "no-questions", 1],
  ["\nname,first name\nLovelace,Ada", "no-question-column", 2],
])("%j is of no use", (text, refusal, line) => {
  expect(readCsv(text, "en")).toMatchObject({ ok: false, refusal, line });
});

test("every kind is understood by its name in the studio", () => {
  for (const language of STUDIO_LANGUAGES) {
    const { kinds } = studioMessages(language).draft;
    for (const kind of [
      "one-choice",
      "several-choices",
      "true-false",
      "order",
      "closest-number",
      "short-text",
      "match-pairs",
    ] as const)
      expect(kindOfRow({ kind: kinds[kind], choices: [], right: "", min: "", max: "" })).toBe(kind);
  }
});

test("no text makes the reader throw, and what it takes can be asked", () => {
  const sign = fc.constantFrom(
    "a",
    "b",
    "1",
    "2",
    "=",
    "|",
    ",",
    ";",
    '"',
    "\n",
    " ",
    "true",
    "é",
    "\u0000",
    "\ud83d",
  );
  const file = fc
    .string({ unit: sign, maxLength: 80 })
    .map((body) => `kind,question,choice 1,choice 2,right,points\n${body}`);
  fc.assert(
    fc.property(file, (text) => {
      const answer = readCsv(text, "ar");
      if (!answer.ok) return;
      for (const { question: made } of answer.value.questions)
        expect(problemsOfQuestion("", made, ["ar"])).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
