import { wordsOf } from "../game/same-text.ts";
import type { Language } from "../kernel/language.ts";
import { type ReadQuestions, said } from "./imported.ts";

/** Where questions of a file are to come. */
export interface Into {
  /** How many more questions the level has room for. */
  room: number;
  /** What the campaign asks already, in any language. */
  asked: readonly string[];
  /** Of the file's words. */
  language: Language;
}

/**
 * What of a file's questions goes into a level: those that the campaign does not ask yet, up to the level's room. The rest is
 * told with what the reader has told, line by line.
 */
export function takeOver(read: ReadQuestions, { room, asked, language }: Into): ReadQuestions {
  const known = new Set(asked.map(folded));
  const questions: ReadQuestions["questions"] = [];
  const out: ReadQuestions["remarks"] = [];
  for (const { line, question } of read.questions) {
    const prompt = question.prompt[language] ?? "";
    const reason = known.has(folded(prompt)) ? "asked-already" : questions.length < room ? null : "no-room";
    known.add(folded(prompt));
    if (reason === null) questions.push({ line, question });
    else out.push({ line, outcome: "left-out", reason, said: said(prompt) });
  }
  // What a question would have lost on the way says nothing more once it stays out.
  const linesOut = new Set(out.map(({ line }) => line));
  for (const { line } of questions) linesOut.delete(line);
  const kept = read.remarks.filter(({ line, outcome }) => outcome === "left-out" || !linesOut.has(line));
  return { questions, remarks: [...kept, ...out].sort((one, other) => one.line - other.line) };
}

/** As two prompts are compared. A prompt of signs alone is compared as it stands. */
function folded(prompt: string): string {
  return wordsOf(prompt).join(" ") || prompt.trim();
}
