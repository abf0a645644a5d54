import type { Question } from "../campaign/content.ts";
import { inLanguage, type Language } from "../kernel/language.ts";

/** What a browser may know of a question before it is answered. */
export interface QuestionView {
  key: string;
  kind: Question["kind"];
  prompt: string;
  choices: { key: string; text: string }[];
}

/** Names every field that leaves the server, one by one: what is added to a question later stays inside. */
export function toPlayerView(question: Question, language: Language, first: Language): QuestionView {
  return {
    key: question.key,
    kind: question.kind,
    prompt: inLanguage(question.prompt, language, first),
    choices: question.choices.map((choice) => ({
      key: choice.key,
      text: inLanguage(choice.text, language, first),
    })),
  };
}
