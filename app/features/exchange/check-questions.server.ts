import type { QuestionKind } from "#app/domain/campaign/question.ts";
import type { ImportRemark, Unreadable } from "#app/domain/exchange/imported.ts";
import type { QuestionFormat } from "#app/domain/exchange/question-format.ts";
import { type Into, takeOver } from "#app/domain/exchange/take-over.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import { type QuestionFile, readQuestions } from "./question-file.server.ts";

/** What a file of questions would bring to a level. */
export interface QuestionReport {
  format: QuestionFormat;
  language: Language;
  /** Questions in the file, those that cannot be taken among them. */
  all: number;
  taken: Numbered<{ line: number; kind: QuestionKind; prompt: string }>[];
  /** The first of them, in the order of the file. */
  remarks: Numbered<ImportRemark>[];
  remarkCount: number;
  /** The file, for the form that adds. */
  text: string;
}

/** A row of a table, by its place in it: several may be of one line of the file. */
type Numbered<Row> = Row & { row: number };

const MOST_REMARKS = 500;

export function checkQuestions(
  file: QuestionFile,
  into: Omit<Into, "language">,
): { ok: true; value: QuestionReport } | Unreadable {
  const { format, language, text } = file;
  const read = readQuestions(file);
  if (!read.ok) return read;
  const { questions, remarks } = takeOver(read.value, { ...into, language });
  return {
    ok: true,
    value: {
      format,
      language,
      all: questions.length + remarks.filter(({ outcome }) => outcome === "left-out").length,
      taken: questions.map(({ line, question }, row) => ({
        row,
        line,
        kind: question.kind,
        prompt: question.prompt[language] ?? "",
      })),
      remarks: remarks.slice(0, MOST_REMARKS).map((remark, row) => ({ ...remark, row })),
      remarkCount: remarks.length,
      text,
    },
  };
}
