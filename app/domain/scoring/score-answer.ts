import type { OneChoiceQuestion } from "../campaign/content.ts";

/** The version of the scoring rules, kept in every score entry: a total can be explained by the rule of its time. */
export const SCORING_RULE_VERSION = 1;

/** Rule 1: the right choice gives the question's points, any other gives none. Speed and streaks give nothing. */
export function scoreAnswer(
  question: OneChoiceQuestion,
  choice: string,
): { isRight: boolean; points: number } {
  const isRight = choice === question.right;
  return { isRight, points: isRight ? question.points : 0 };
}
