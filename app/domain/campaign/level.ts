import type { Words } from "../kernel/language.ts";
import type { ScoredQuestion, TraitQuestion } from "./question.ts";

/** A clock that the server keeps. The grace is for the way of the page and of the answer, and is never shown. */
export interface TimeLimit {
  per: "question" | "level";
  seconds: number;
  graceMilliseconds: number;
  /** Players may turn it off or lengthen it, without losing rank (WCAG 2.2, 2.2.1). */
  adjustable: boolean;
}

/** Up to `points` more for a right answer, falling evenly to none over `seconds`. */
export interface SpeedBonus {
  points: number;
  seconds: number;
}

/** `points` more for every right answer in a row after the first, to at most `cap` for one answer. */
export interface StreakBonus {
  points: number;
  cap: number;
}

/** After `question`, answered with the choice `answer`, go on at `to`, a later question of the level, or at its end. */
export interface Jump {
  question: string;
  answer: string;
  to: string;
}

export const LEVEL_END = "end";

export interface Level {
  key: string;
  name: Words;
  intro: Words;
  /** Questions of taste asked before the level's own. */
  opening: TraitQuestion[];
  /** The pool; all of it is asked unless `draw` says how many. */
  questions: ScoredQuestion[];
  /** How many of the questions a player is asked, drawn by the attempt's seed. */
  draw?: number;
  /** What the attempt's seed shuffles; nothing unless said. */
  shuffle?: { questions: boolean; choices: boolean };
  /** Percent of the level's points that a player needs to go on; none: whoever goes on, goes on. */
  passMark?: number;
  /** How often the level may be tried, at most; 1 unless said. */
  attempts?: number;
  /** Minutes between a failed attempt and the next. */
  coolDownMinutes?: number;
  /** UTC, milliseconds. */
  opensAt?: number;
  closesAt?: number;
  timeLimit?: TimeLimit;
  speedBonus?: SpeedBonus;
  streakBonus?: StreakBonus;
  /** What the level's points are multiplied by, 0.1 to 10; 1 unless said. */
  weight?: number;
  jumps?: Jump[];
}
