import { readingsOf } from "../game/typed-number.ts";
import { type Asked, type FoundQuestion, leftOut, type Note } from "./found-question.ts";
import { rightChoices } from "./right-choices.ts";
import { kindOfRow, readTruth } from "./row-kind.ts";

/** One row of a file of questions, as its columns gave it; what is not said is empty. */
export interface QuestionRow {
  kind: string;
  prompt: string;
  /** The choices that say something, in their order. */
  choices: string[];
  /** The number of each choice's column, from 1: what a right answer calls it by. */
  numbers: number[];
  right: string;
  points: string;
  wrongPoints: string;
  explanation: string;
  source: string;
  min: string;
  max: string;
  step: string;
  tolerance: string;
  unit: string;
  slips: string;
}

/** For a right answer, where the row does not say. */
const POINTS = 10;
const POINTS_OF_A_MARK = 10;

/** What a row asks, before it is held to what a campaign can ask. */
export function questionOfRow(row: QuestionRow): { found: FoundQuestion } | { leftOut: Note } {
  const points = row.points === "" ? POINTS : onlyReading(row.points);
  if (points === undefined) return leftOut("number-not-read", row.points);
  const asked = askedIn(row);
  if ("leftOut" in asked) return asked;
  const { prompt, explanation } = row;
  return { found: { prompt, explanation, marks: points / POINTS_OF_A_MARK, asked } };
}

function askedIn(row: QuestionRow): Asked | { leftOut: Note } {
  const kind = kindOfRow(row);
  switch (kind) {
    case null:
      return leftOut("kind-not-known", row.kind);
    case "choice":
    case "one-choice":
    case "several-choices":
      return chosen(kind, row);
    case "true-false": {
      const right = readTruth(row.right);
      return right === null ? leftOut("no-right-answer", row.right || row.prompt) : { kind, right };
    }
    case "order":
      return { kind, items: row.choices };
    case "match-pairs":
      return paired(row);
    case "closest-number":
      return numbered(row);
    case "short-text":
      return { kind, accepted: row.right === "" ? row.choices : row.right.split("|") };
  }
}

function chosen(
  kind: "choice" | "one-choice" | "several-choices",
  row: QuestionRow,
): Asked | { leftOut: Note } {
  const right = rightChoices(row);
  if (right.length === 0) return leftOut("no-right-answer", row.right || row.prompt);
  if (kind === "one-choice" && right.length > 1) return leftOut("several-right", row.right);
  const isOne = kind === "one-choice" || (kind === "choice" && right.length === 1);
  // As a campaign counts several choices: a wrong tick takes away as much as a right one brings.
  const share = 1 / right.length;
  return {
    kind: isOne ? "one-choice" : "several-choices",
    choices: row.choices.map((text, index) => ({
      text,
      credit: right.includes(index) ? share : isOne ? 0 : -share,
    })),
  };
}

/** "Paris = Seine", also with an arrow between. */
function paired(row: QuestionRow): Asked | { leftOut: Note } {
  const pairs = row.choices.map((choice) => choice.split(/\s*(?:=|→|->)\s*/));
  const broken = pairs.findIndex((pair) => pair.length !== 2 || pair.includes(""));
  if (broken !== -1) return leftOut("pair-not-read", row.choices[broken]);
  return {
    kind: "match-pairs",
    pairs: pairs.map(([item = "", match = ""]) => ({ item, match })),
    leftOver: [],
  };
}

function numbered(row: QuestionRow): Asked | { leftOut: Note } {
  const range = rangeIn(row);
  const tolerance = row.tolerance === "" ? 0 : onlyReading(row.tolerance);
  // "1,855" may be two numbers: the range tells which of them is meant.
  const [right, another] = readingsOf(row.right).filter(
    (number) => !range || (number >= range.min && number <= range.max),
  );
  if (range === null || tolerance === undefined || right === undefined || another !== undefined)
    return leftOut("number-not-read", row.right || row.prompt);
  const unit = row.unit === "" ? {} : { unit: row.unit };
  const step =
    row.step === "" ? finestStep([right, ...(range ? [range.min, range.max] : [])]) : onlyReading(row.step);
  if (step === undefined) return leftOut("number-not-read", row.step);
  return {
    kind: "closest-number",
    right,
    tolerance,
    ...(range ? { range: { ...range, step } } : {}),
    ...unit,
  };
}

/** Undefined where the row has none, null where it cannot be read. */
function rangeIn({ min, max }: QuestionRow): { min: number; max: number } | null | undefined {
  if (min === "" && max === "") return undefined;
  const [least, most] = [onlyReading(min), onlyReading(max)];
  return least === undefined || most === undefined ? null : { min: least, max: most };
}

/** 1 for whole numbers, 0.1 where one of them has a decimal, and so on. */
function finestStep(numbers: readonly number[]): number {
  const decimals = numbers.map((number) => String(number).split(".")[1]?.length ?? 0);
  return Number(`1e-${Math.max(...decimals)}`);
}

/** The number that a cell says, if it can be only one. A spreadsheet that fears formulas writes '-2 for -2. */
export function onlyReading(cell: string): number | undefined {
  const [number, another] = readingsOf(cell.replace(/^'(?=[-+])/, ""));
  return another === undefined ? number : undefined;
}
