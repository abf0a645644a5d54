import { expect, test } from "vitest";
import { IMPORT_REASONS } from "#app/domain/exchange/imported.ts";
import { guessFormat, QUESTION_FORMATS } from "#app/domain/exchange/question-format.ts";
import { STUDIO_LANGUAGES } from "#app/domain/kernel/language.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";

test.each([
  ["quiz.csv", "question,right", "csv"],
  ["quiz.tsv", "question\tright", "csv"],
  ["quiz.txt", "question;right", "csv"],
  ["", "question;right\n{x};1", "csv"],
  ["trivia.json", '{"results":[]}', "open-trivia"],
  ["", '\ufeff [\n {"question": "a"}]', "open-trivia"],
  ["quiz.gift", "Is it {T}", "gift"],
  ["quiz.txt", "// a comment\nWho? {=Ada ~Grace}", "gift"],
  ["quiz.txt", "::Title:: When? {#1855:10}", "gift"],
  ["quiz.txt", "It rains. { TRUE }", "gift"],
  ["quiz.txt", "$CATEGORY: wine\n\nWho?{~a =b}", "gift"],
  ["quiz.xml", '<?xml version="1.0"?>\n<quiz>\n</quiz>', "moodle-xml"],
  ["quiz.xml", '\ufeff<?xml version="1.0"?><!-- <quizzes> --><assessmentItem/>', "qti"],
  ["quiz.txt", "<qti-assessment-item />", "qti"],
])("%j with %j is %s", (name, text, format) => {
  expect(guessFormat(name, text)).toBe(format);
});

test("every format has a name, and every reason a sentence of its own, in both languages", () => {
  for (const language of STUDIO_LANGUAGES) {
    const { formats, reasons } = studioMessages(language).exchange;
    expect(Object.keys(formats)).toEqual(["guess", ...QUESTION_FORMATS]);
    expect(Object.keys(reasons)).toEqual([...IMPORT_REASONS]);
    expect(new Set(Object.values(reasons)).size).toBe(IMPORT_REASONS.length);
  }
});
