import fc from "fast-check";
import { expect, test } from "vitest";
import { problemsOfQuestion } from "#app/domain/campaign/question-problems.ts";
import { readOpenTrivia } from "#app/features/exchange/open-trivia.ts";

function read(file: unknown) {
  const answer = readOpenTrivia(typeof file === "string" ? file : JSON.stringify(file, null, 1), "en");
  return answer.ok ? answer.value : answer;
}

const plain = {
  type: "multiple",
  difficulty: "hard",
  category: "Entertainment: Film",
  question: "Who said “it's late” in “Amélie” & why?",
  correct_answer: "André Dussollier",
  incorrect_answers: ["Audrey Tautou", "Yolande Moreau", "Jamel Debbouze"],
};
const statement = {
  type: "boolean",
  difficulty: "easy",
  category: "Science",
  question: "Water boils at 100 °C.",
  correct_answer: "True",
  incorrect_answers: ["False"],
};

type Result = Record<string, string | string[]>;
const encoded = (results: Result[], encode: (text: string) => string) => ({
  response_code: 0,
  results: results.map((result) =>
    Object.fromEntries(
      Object.entries(result).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map(encode) : encode(value),
      ]),
    ),
  ),
});

/** As the database's interface answers: "Default Encoding" is HTML's, then "Legacy URL", "URL (RFC 3986)" and "Base64". */
const encodings: [string, (text: string) => string][] = [
  [
    "references of HTML",
    (text) =>
      text
        .replaceAll("&", "&amp;")
        .replaceAll("“", "&ldquo;")
        .replaceAll("”", "&rdquo;")
        .replaceAll("'", "&#039;")
        .replaceAll("é", "&eacute;")
        .replaceAll("°", "&deg;"),
  ],
  ["legacy percent signs", (text) => encodeURIComponent(text).replaceAll("%20", "+").replaceAll("'", "%27")],
  ["percent signs", (text) => encodeURIComponent(text).replaceAll("'", "%27")],
  ["base64", (text) => Buffer.from(text, "utf8").toString("base64")],
  ["no encoding", (text) => text],
];

test.each(encodings)("the same questions come out of %s", (_, encode) => {
  expect(read(encoded([plain, statement], encode))).toMatchObject({
    questions: [
      {
        question: {
          kind: "one-choice",
          points: 20,
          prompt: { en: plain.question },
          choices: expect.arrayContaining(
            [plain.correct_answer, ...plain.incorrect_answers].map((text) =>
              expect.objectContaining({ text: { en: text } }),
            ),
          ),
        },
      },
      { question: { kind: "true-false", points: 10, right: true, prompt: { en: statement.question } } },
    ],
    remarks: [],
  });
});

test("the right answer does not stand at one place in all questions", () => {
  const results = Array.from({ length: 40 }, (_, n) => ({ ...plain, question: `Which is number ${n}?` }));
  const { questions } = read({ results }) as Extract<ReturnType<typeof read>, { questions: unknown }>;
  const rights = questions.map(({ question }) => {
    if (question.kind !== "one-choice") return "";
    expect(question.choices.find(({ key }) => key === question.right)?.text.en).toBe(plain.correct_answer);
    return question.right;
  });
  expect(new Set(rights)).toEqual(new Set(["a", "b", "c", "d"]));
});

test("what looks like an element of HTML is text", () => {
  expect(read({ results: [{ ...plain, question: "What does &lt;b&gt; do, if 1 < 2?" }] })).toMatchObject({
    questions: [{ question: { prompt: { en: "What does <b> do, if 1 < 2?" } } }],
  });
});

test("what cannot be taken is named with the line on which it begins; a list alone will do", () => {
  const file = `[
  ${JSON.stringify(plain)},
  { "type": "multiple",
    "question": "No answer {[?" },
  { "type": "essay", "question": "Why?", "correct_answer": "Because" },

  { "type": "boolean", "question": "Perhaps?", "correct_answer": "Maybe" },
  { "question": "Alone?", "correct_answer": "Yes", "incorrect_answers": [] },
  ${JSON.stringify(statement)}
]`;
  const { questions, remarks } = read(file) as Extract<ReturnType<typeof read>, { questions: unknown }>;
  expect(questions.map(({ line }) => line)).toEqual([2, 9]);
  expect(remarks.map(({ line, reason, said }) => [line, reason, said])).toEqual([
    [3, "no-right-answer", "No answer {[?"],
    [5, "kind-not-known", "essay"],
    [7, "no-right-answer", "Maybe"],
    [8, "too-few-choices", expect.anything()],
  ]);
});

test.each([
  ['{\n "results": [\n {"question": }\n]}', "not-well-formed", 3],
  ['{"results": [', "not-well-formed", 1],
  ["", "not-well-formed", 1],
  ["{}", "no-questions", 1],
  ['{"results": {}}', "no-questions", 1],
  ['{"response_code": 1, "results": []}', "no-questions", 1],
  ["null", "no-questions", 1],
  ['"text"', "no-questions", 1],
])("%j is of no use", (file, refusal, line) => {
  expect(readOpenTrivia(file, "en")).toMatchObject({ ok: false, refusal, line });
});

test("no file makes the reader throw, and what it takes can be asked", () => {
  const text = fc.constantFrom(
    "",
    "a",
    "b",
    "&eacute;",
    "%41",
    "YQ==",
    "True",
    "multiple",
    "boolean",
    "\u0000",
    "\ud83d",
  );
  const result = fc.oneof(
    fc.record(
      {
        type: text,
        question: text,
        correct_answer: text,
        incorrect_answers: fc.oneof(fc.array(text), text),
        difficulty: text,
      },
      { requiredKeys: [] },
    ),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.array(result, { maxLength: 4 }), (results) => {
      const answer = readOpenTrivia(JSON.stringify({ results }), "fr");
      if (!answer.ok) return;
      for (const { question } of answer.value.questions)
        expect(problemsOfQuestion("", question, ["fr"])).toEqual([]);
    }),
  );
});
