import type { ReadQuestions, Unreadable } from "#app/domain/exchange/imported.ts";
import { guessFormat, isQuestionFormat, type QuestionFormat } from "#app/domain/exchange/question-format.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import { readPackage } from "./package-as-text.server.ts";
import { readQtiPackage } from "./qti-package.server.ts";
import { READERS } from "./readers.server.ts";

/** A file of questions, with what its form says of it. */
export interface QuestionFile {
  text: string;
  format: QuestionFormat;
  language: Language;
}

/** What a form says of a file; a package is of QTI, a format that it does not name is told by the file, a language that the campaign has not is its first. */
export function questionFile(
  upload: { name: string; text: string; fields: Record<string, string> },
  languages: readonly [Language, ...Language[]],
): QuestionFile {
  const { format = "", language } = upload.fields;
  return {
    text: upload.text,
    format: readPackage(upload.text)
      ? "qti"
      : isQuestionFormat(format)
        ? format
        : guessFormat(upload.name, upload.text),
    language: languages.find((tag) => tag === language) ?? languages[0],
  };
}

export function readQuestions({
  text,
  format,
  language,
}: QuestionFile): { ok: true; value: ReadQuestions } | Unreadable {
  const bytes = readPackage(text);
  return bytes ? readQtiPackage(bytes, language) : READERS[format](text, language);
}
