import type { Level, Question } from "../campaign/content.ts";

/** What one level asks, in order: its questions of taste, then its own. Positions count from 0 along this list. */
export function stepsOf(level: Level): Question[] {
  return [...level.opening, ...level.questions];
}

/** Where a question stands among the scored ones, for "3 of 8"; null for a question of taste. */
export function numberAmongScored(level: Level, position: number): number | null {
  const number = position - level.opening.length + 1;
  return number >= 1 ? number : null;
}
