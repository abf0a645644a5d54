import type { Level } from "../campaign/level.ts";
import type { Milliseconds } from "../kernel/instant.ts";
import { speedBonus, streakBonus } from "./bonuses.ts";
import type { LedgerLine } from "./ledger-line.ts";
import { roundPoints } from "./round-points.ts";

/**
 * The version of the scoring rules, kept in every score entry: a total can be explained by the rule of its time.
 *
 * 1: the right choice gives the question's points, any other gives none. Speed and streaks give nothing.
 * 2: an answer gives its share of the question's points, or its choices' own; a wholly right one brings the level's speed
 *    and streak bonus, if it has them; each is a line of its own, multiplied by the level's weight and rounded. Where every
 *    question is one choice and the level has no such rule, this is what version 1 gave.
 */
export const SCORING_RULE_VERSION = 2;

/** An answer as it was judged, and what bonuses hang on. */
export interface JudgedAnswer {
  cause: string;
  isRight: boolean;
  /** Before the level's weight. */
  points: number;
  /** Since the question was shown; null where nobody measured it. */
  taken: Milliseconds | null;
  /** Of the player's clock; null: it is off. */
  stretch: number | null;
  /** Right answers in a row, this one included. */
  streak: number;
}

/** The ledger's lines for one answer: at most one of each kind, and none of 0 points. Their sum is the answer's points. */
export function scoreLines(
  { weight = 1, ...level }: Pick<Level, "weight" | "speedBonus" | "streakBonus">,
  { cause, isRight, points, taken, stretch, streak }: JudgedAnswer,
): LedgerLine[] {
  const speed =
    isRight && level.speedBonus && taken !== null ? speedBonus(level.speedBonus, taken, stretch) : 0;
  const inARow = isRight && level.streakBonus ? streakBonus(level.streakBonus, streak) : 0;
  const lines: LedgerLine[] = [
    { kind: "answer", cause, points: roundPoints(points * weight) },
    { kind: "speed", cause, points: roundPoints(speed * weight) },
    { kind: "streak", cause, points: roundPoints(inARow * weight) },
  ];
  return lines.filter((line) => line.points !== 0);
}
