import type { ScoredQuestion } from "../campaign/question.ts";
import { roundPoints } from "../scoring/round-points.ts";
import { scoredKindOf } from "./kinds/table.ts";

export interface Judgement {
  /** 0 (wholly wrong) to 1 (wholly right); each kind's file states how. */
  share: number;
  /** Wholly right: share is 1. */
  isRight: boolean;
  /** Before bonuses and the level's weight; may be negative. */
  points: number;
}

/**
 * Judges an answer as `readGiven` made it. points = share * the question's points, a half away from zero; for share 0
 * the question's `wrongPoints`, 0 unless given; where choices have points of their own, those instead. The player's
 * language does not matter: a text that is accepted in one language is accepted in all.
 */
export function judge(question: ScoredQuestion, given: readonly string[]): Judgement {
  const { share, ownPoints } = scoredKindOf(question).judge(question, given);
  const points = share === 0 ? (question.wrongPoints ?? 0) : share * question.points;
  return { share, isRight: share === 1, points: ownPoints ?? roundPoints(points) };
}
