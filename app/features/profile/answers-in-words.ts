import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { givenInWords } from "#app/domain/game/given-in-words.ts";
import { stepsOf } from "#app/domain/game/steps.ts";
import { inLanguage, type Language, type Words } from "#app/domain/kernel/language.ts";
import { playerMessages } from "#app/i18n/player-messages.ts";

/** An answer as it is stored: keys of the version that the play is played by. */
export interface StoredAnswer {
  question: string;
  choices: string[];
  isRight: boolean | null;
}

/** Answers as a marketer reads them: the question's and the choice's own words. A skipped question has no answer. */
export function inWordsOf(content: CampaignContent, language: Language, answers: readonly StoredAnswer[]) {
  const [first] = content.languages;
  const say = (words: Words) => inLanguage(words, language, first);
  const truth = playerMessages(language).game.kinds;
  const questions = new Map(content.levels.flatMap(stepsOf).map((question) => [question.key, question]));
  return answers.map(({ question: key, choices, isRight }) => {
    const question = questions.get(key);
    return {
      question: question ? say(question.prompt) : key,
      answer: question ? givenInWords(question, choices, say, truth).join(", ") : "",
      isRight,
    };
  });
}
