import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { stepsOf } from "#app/domain/game/steps.ts";
import { inLanguage, type Language } from "#app/domain/kernel/language.ts";

/** An answer as it is stored: keys of the version that the play is played by. */
export interface StoredAnswer {
  question: string;
  choices: string[];
  isRight: boolean | null;
}

/** Answers as a marketer reads them: the question's and the choice's own words. A skipped question has no answer. */
export function inWordsOf(content: CampaignContent, language: Language, answers: readonly StoredAnswer[]) {
  const [first] = content.languages;
  const questions = new Map(content.levels.flatMap(stepsOf).map((question) => [question.key, question]));
  return answers.map(({ question: key, choices, isRight }) => {
    const question = questions.get(key);
    const chosen = question?.choices.filter((choice) => choices.includes(choice.key)) ?? [];
    return {
      question: question ? inLanguage(question.prompt, language, first) : key,
      answer: chosen.map((choice) => inLanguage(choice.text, language, first)).join(", "),
      isRight,
    };
  });
}
