import { expect, test } from "vitest";
import type { ReadQuestions } from "#app/domain/exchange/imported.ts";
import { takeOver } from "#app/domain/exchange/take-over.ts";
import { aQuestion } from "#tests/support/content.ts";

const asking = (line: number, prompt: string) => ({ line, question: aQuestion({ prompt: { en: prompt } }) });
const file: ReadQuestions = {
  questions: [
    asking(2, "Which river?"),
    asking(3, "Which sea?"),
    asking(4, "WHICH river"),
    asking(5, "Which lake?"),
  ],
  remarks: [
    { line: 3, outcome: "taken-without", reason: "picture-dropped" },
    { line: 4, outcome: "taken-without", reason: "markup-dropped" },
    { line: 6, outcome: "left-out", reason: "no-right-answer" },
  ],
};
const told = ({ questions, remarks }: ReadQuestions) => [
  questions.map(({ line }) => line),
  remarks.map(({ line, reason }) => `${line} ${reason}`),
];

test("what the file asks twice is taken once, and what is told of the other is why", () => {
  expect(told(takeOver(file, { room: 200, asked: [], language: "en" }))).toEqual([
    [2, 3, 5],
    ["3 picture-dropped", "4 asked-already", "6 no-right-answer"],
  ]);
});

test("what the campaign asks already stays out, in whatever language it asks it", () => {
  expect(told(takeOver(file, { room: 200, asked: ["Quelle mer ?", "Which sea!"], language: "en" }))).toEqual([
    [2, 5],
    ["3 asked-already", "4 asked-already", "6 no-right-answer"],
  ]);
});

test("a level takes what it has room for", () => {
  expect(told(takeOver(file, { room: 1, asked: [], language: "en" }))).toEqual([
    [2],
    ["3 no-room", "4 asked-already", "5 no-room", "6 no-right-answer"],
  ]);
});

test("of several questions on one line, what is told of the line stays while one of them is taken", () => {
  const line: ReadQuestions = {
    questions: [asking(1, "One?"), asking(1, "One?")],
    remarks: [{ line: 1, outcome: "taken-without", reason: "picture-dropped" }],
  };
  expect(told(takeOver(line, { room: 9, asked: [], language: "en" }))).toEqual([
    [1],
    ["1 picture-dropped", "1 asked-already"],
  ]);
});
