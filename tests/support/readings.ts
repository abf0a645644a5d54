import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { ScoredQuestion } from "#app/domain/campaign/question.ts";
import { problemsOfQuestion } from "#app/domain/campaign/question-problems.ts";
import type { QuestionReader, ReadQuestions, Unreadable } from "#app/domain/exchange/imported.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import { scoredQuestion } from "#app/features/campaign/question-file.schema.ts";

/** A sample file of an exchange format, as its bytes. */
export function sampleOf(path: string): Buffer {
  return readFileSync(`tests/support/samples/${path}`);
}

/** What a reader makes of a text that is a file of its format. */
export function readingOf(reader: QuestionReader, text: string, language: Language = "en"): ReadQuestions {
  const read = reader(text, language);
  if (!read.ok) expect.fail(`line ${read.line}: ${read.refusal} ${read.said ?? ""}`);
  return read.value;
}

/** The remarks, each in a line: "7 taken-without feedback-dropped: Well done." */
export function remarksOf({ remarks }: ReadQuestions): string[] {
  return remarks.map(
    ({ line, outcome, reason, said }) => `${line} ${outcome} ${reason}${said ? `: ${said}` : ""}`,
  );
}

/** Whatever a reader hands over can be asked and stand in a campaign's file, and whatever it refuses names a line that the file has. */
export function expectSound(read: ReturnType<QuestionReader>, text: string, language: Language = "en"): void {
  const lines = text.split(/\r\n|\n|\r/).length;
  for (const { line } of read.ok ? [...read.value.questions, ...read.value.remarks] : [read as Unreadable]) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
  }
  if (!read.ok) return;
  for (const { question } of read.value.questions) {
    expect(problemsOfQuestion("q", question, [language])).toEqual([]);
    expect(question.prompt[language]?.trim()).not.toBe("");
    expect(scoredQuestion.safeParse(inFile(question)).error).toBeUndefined();
  }
  expect(read.value.questions.map(({ question }) => question.key)).toEqual(
    read.value.questions.map((_, index) => `q-${index + 1}`),
  );
}

/** As a campaign's file has it: there a choice says itself that it is right. */
function inFile(question: ScoredQuestion): object {
  if (!("choices" in question)) return question;
  const { right, choices, ...rest } = question;
  const rights = [right].flat();
  return {
    ...rest,
    choices: choices.map((choice) => (rights.includes(choice.key) ? { ...choice, right: true } : choice)),
  };
}
