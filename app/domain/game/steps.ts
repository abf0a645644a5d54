import type { Level } from "../campaign/level.ts";
import type { Question } from "../campaign/question.ts";

/** Everything that a level can ask, in the author's order. What one attempt asks is its plan (`planOf`). */
export function stepsOf(level: Level): Question[] {
  return [...level.opening, ...level.questions];
}

/** Where a question stands among the scored ones of a plan, for "3 of 8"; null for a question of taste. */
export function numberAmongScored(level: Level, position: number): number | null {
  const number = position - level.opening.length + 1;
  return number >= 1 ? number : null;
}

/** How many scored questions a plan of the level has, for "3 of 8". */
export function scoredCount(level: Level): number {
  return Math.min(level.draw ?? level.questions.length, level.questions.length);
}
