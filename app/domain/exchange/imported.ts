import type { ScoredQuestion } from "../campaign/question.ts";
import type { Language } from "../kernel/language.ts";

/** A question as read from a file, still without a key of its own in the draft; its texts are in one language. */
export type ImportedQuestion = ScoredQuestion;

/** One sentence in the studio's catalogue for each. */
export const IMPORT_REASONS = [
  "kind-not-known",
  "no-right-answer",
  "too-few-choices",
  "too-many-choices",
  "text-empty",
  "text-too-long",
  "markup-dropped",
  "picture-dropped",
  "feedback-dropped",
  "partial-credit-dropped",
  "number-not-read",
  "not-read",
  "not-well-formed",
  "same-twice",
  "points-out-of-range",
  "no-questions",
  "no-question-column",
  "column-not-known",
  "quote-not-closed",
  "several-right",
  "all-right",
  "pair-not-read",
  "asked-already",
  "no-room",
  "points-rounded",
  "pattern-dropped",
  "letter-case-dropped",
  "answer-without-letters",
  "unit-dropped",
  "tolerance-graded",
  "scoring-dropped",
  "linked-text-dropped",
  "file-missing",
  "too-deep",
  "too-large",
] as const;
export type ImportReason = (typeof IMPORT_REASONS)[number];

/** Why something of a file was not, or not wholly, taken over. */
export interface ImportRemark {
  /** Line of the file, from 1. */
  line: number;
  /** The question was left out, or taken over without something that it had. */
  outcome: "left-out" | "taken-without";
  reason: ImportReason;
  /** What the file said there, shortened to 80 characters. */
  said?: string;
}

export interface ReadQuestions {
  /** In the order of the file; a question's line is where it begins. */
  questions: { line: number; question: ImportedQuestion }[];
  remarks: ImportRemark[];
}

/** A file that is of no use at all: nothing of it is taken over. */
export interface Unreadable {
  ok: false;
  refusal: ImportReason;
  /** Line of the file, from 1. */
  line: number;
  said?: string;
}

/**
 * Every reader of a format: the text of a file, and the language that its words are in. Keys are "q-1", "q-2" … in the
 * order of the file; they are made unique when the questions are taken into a draft.
 */
export type QuestionReader = (
  text: string,
  language: Language,
) => { ok: true; value: ReadQuestions } | Unreadable;

const LONGEST_SAID = 80;

/** What a file says, on one line and short enough for a report. */
export function said(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const signs = [...line];
  return signs.length <= LONGEST_SAID ? line : `${signs.slice(0, LONGEST_SAID - 1).join("")}…`;
}
