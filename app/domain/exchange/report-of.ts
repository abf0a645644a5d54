import type { Language } from "../kernel/language.ts";
import type { Note, Reading } from "./found-question.ts";
import { type ImportRemark, type ReadQuestions, said, type Unreadable } from "./imported.ts";
import { takeQuestion } from "./take-question.ts";

/** What one place of a file came to. */
export interface ReadAt {
  /** Where it begins. */
  line: number;
  /** By which its author knows it, where nothing better is to be said. */
  prompt: string;
  /** Of a package: which of its files. */
  file?: string;
  reading: Reading;
}

/**
 * What a file came to: its questions, each with a key, and a remark for all that was not taken over. One reason is
 * named once for each question. A file in which nothing was found is of no use.
 */
export function reportOf(
  read: ReadAt[],
  language: Language,
): { ok: true; value: ReadQuestions } | Unreadable {
  if (read.length === 0) return { ok: false, refusal: "no-questions", line: 1 };
  const report: ReadQuestions = { questions: [], remarks: [] };
  for (const { line, prompt, file, reading } of read) {
    const taken =
      "leftOut" in reading
        ? reading
        : takeQuestion(reading.found, `q-${report.questions.length + 1}`, language);
    if ("leftOut" in taken) {
      report.remarks.push(remark(line, "left-out", { said: prompt, ...taken.leftOut }, file));
      continue;
    }
    report.questions.push({ line, question: taken.question });
    const notes = [...("leftOut" in reading ? [] : reading.without), ...taken.without];
    for (const note of onceEach(notes)) report.remarks.push(remark(line, "taken-without", note, file));
  }
  return { ok: true, value: report };
}

function onceEach(notes: Note[]): Note[] {
  return notes.filter(
    ({ reason }, index) => notes.findIndex((earlier) => earlier.reason === reason) === index,
  );
}

function remark(line: number, outcome: ImportRemark["outcome"], note: Note, file?: string): ImportRemark {
  const text = said([file, note.said].filter(Boolean).join(": "));
  return { line, outcome, reason: note.reason, ...(text ? { said: text } : {}) };
}
