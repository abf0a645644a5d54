import { delimiterOf } from "../kernel/delimiter.ts";
import type { Language } from "../kernel/language.ts";
import { csvRecords } from "./csv-records.ts";
import { leftOut, type Note } from "./found-question.ts";
import {
  type ImportedQuestion,
  type ImportRemark,
  type QuestionReader,
  type ReadQuestions,
  said,
} from "./imported.ts";
import { type Column, type QuestionColumns, readQuestionColumns } from "./question-columns.ts";
import { onlyReading, type QuestionRow, questionOfRow } from "./question-row.ts";
import { takeQuestion } from "./take-question.ts";
import { tidyText } from "./tidy-text.ts";

/** What a spreadsheet may write on the first line, so that another opens the file rightly: "sep=;". */
const SEPARATOR = /^sep=(.)(?:\r\n|\n|\r|$)/i;

/**
 * A file of one question a line, with headings (docs/import-and-export.md lists them): parted by semicolons, commas or tabs,
 * whichever the headings have most of.
 */
export const readCsv: QuestionReader = (text, language) => {
  const whole = text.replace(/^\ufeff/, "");
  const [separatorLine = "", separator] = SEPARATOR.exec(whole) ?? [];
  const body = whole.slice(separatorLine.length);
  const before = separatorLine === "" ? 0 : 1;
  const [first = ""] = body.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const [headings, ...records] = csvRecords(body, separator ?? delimiterOf(first));
  if (!headings) return { ok: false, refusal: "no-questions", line: 1 };
  const line = headings.line + before;
  const columns = headings.cells && readQuestionColumns(headings.cells);
  if (!columns) return { ok: false, refusal: "no-question-column", line, said: said(first) };
  if (records.length === 0) return { ok: false, refusal: "no-questions", line };
  const read: ReadQuestions = { questions: [], remarks: [] };
  for (const name of columns.unknown)
    read.remarks.push(remark(line, "taken-without", { reason: "column-not-known", said: name }));
  for (const record of records) {
    const taken = record.cells
      ? takeRow(record.cells, columns, read.questions.length + 1, language)
      : UNCLOSED;
    const at = record.line + before;
    if ("leftOut" in taken) {
      read.remarks.push(remark(at, "left-out", taken.leftOut));
      continue;
    }
    read.questions.push({ line: at, question: taken.question });
    for (const note of taken.without) read.remarks.push(remark(at, "taken-without", note));
  }
  return { ok: true, value: read };
};

const UNCLOSED = leftOut("quote-not-closed");

function remark(
  line: number,
  outcome: ImportRemark["outcome"],
  { reason, said: text = "" }: Note,
): ImportRemark {
  return { line, outcome, reason, ...(text === "" ? {} : { said: said(text) }) };
}

type Taken = { question: ImportedQuestion; without: Note[] } | { leftOut: Note };

function takeRow(cells: string[], columns: QuestionColumns, number: number, language: Language): Taken {
  const cell = (column: Column) => cells[columns.at[column] ?? -1]?.trim() ?? "";
  const row = rowOf(cell, columns, cells);
  const asked = questionOfRow(row);
  if ("leftOut" in asked) return asked;
  const taken = takeQuestion(asked.found, `q-${number}`, language);
  if ("leftOut" in taken) return { leftOut: { said: row.prompt, ...taken.leftOut } };
  const finished = withOwn(taken.question, row);
  if ("leftOut" in finished) return finished;
  const picture: Note[] =
    cell("picture") === "" ? [] : [{ reason: "picture-dropped", said: cell("picture") }];
  // In this format the tolerance is a campaign's own: nothing of it is lost.
  const without = taken.without.filter(({ reason }) => reason !== "tolerance-graded");
  return { question: finished.question, without: [...without, ...finished.without, ...picture] };
}

function rowOf(cell: (column: Column) => string, columns: QuestionColumns, cells: string[]): QuestionRow {
  const own = columns.choices.map((index) => cells[index] ?? "");
  const choices = [...own, ...cell("choices").split("|")]
    .map((text, index) => ({ text: text.trim(), number: index + 1 }))
    .filter(({ text }) => text !== "");
  return {
    kind: cell("kind"),
    prompt: cell("prompt"),
    choices: choices.map(({ text }) => text),
    numbers: choices.map(({ number }) => number),
    right: cell("right"),
    points: cell("points"),
    wrongPoints: cell("wrongPoints"),
    explanation: cell("explanation"),
    source: cell("source"),
    min: cell("min"),
    max: cell("max"),
    step: cell("step"),
    tolerance: cell("tolerance"),
    unit: cell("unit"),
    slips: cell("slips"),
  };
}

const LONGEST_SOURCE = 1_000;
const MOST_POINTS = 10_000;

/** What other formats do not have: points of a wrong answer, slips that are forgiven, a source. */
function withOwn(question: ImportedQuestion, row: QuestionRow): Taken {
  const wrongPoints = row.wrongPoints === "" ? undefined : onlyReading(row.wrongPoints);
  if (row.wrongPoints !== "" && !isPoints(wrongPoints, question.points))
    return leftOut("points-out-of-range", row.wrongPoints);
  const slips = row.slips === "" ? 1 : onlyReading(row.slips);
  if (question.kind === "short-text" && ![0, 1, 2].includes(slips ?? -1))
    return leftOut("number-not-read", row.slips);
  const source = tidyText(row.source);
  const isTooLong = source.length > LONGEST_SOURCE;
  return {
    question: {
      ...question,
      ...(wrongPoints === undefined ? {} : { wrongPoints }),
      ...(question.kind === "short-text" ? { slips } : {}),
      ...(source === "" || isTooLong ? {} : { source }),
    } as ImportedQuestion,
    without: isTooLong ? [{ reason: "text-too-long", said: source }] : [],
  };
}

function isPoints(number: number | undefined, most: number): number is number {
  return number !== undefined && Number.isInteger(number) && number >= -MOST_POINTS && number <= most;
}
