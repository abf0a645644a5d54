import type { Discrimination } from "./discrimination.ts";
import { type Share, shareOf } from "./share.ts";

/** What the answers say about a question that an author should look at. */
export type QuestionAlert =
  | "key-doubtful"
  | "misleading"
  | "weak"
  | "too-hard"
  | "too-easy"
  | "loses-players";

export interface JudgedQuestion {
  /** Wholly right among all answers; null for a question of taste. */
  right: Share | null;
  discrimination: Discrimination | null;
  /** How often the wrong answer that was given most was given. */
  favouriteWrong: number;
  /** Went no further, among those for whom it was the next question. */
  dropOff: Share | null;
}

/** Below this nothing is said: a handful of answers accuses no question. */
const LEAST_ANSWERS = 30;

/** Below 0.20 a question discriminates poorly, and is to be mended or dropped (R. L. Ebel, D. A. Frisbie, Essentials of Educational Measurement, 1991). */
const POOR = 0.2;
/** Nearly a guess among five choices. */
const HARD = 0.2;
const EASY = 0.95;
const LOSS = 0.1;

/**
 * An alert is raised by the whole interval and not by the figure: what chance alone could have made is no reason. Where one
 * wrong answer is given more often than the right one, the key itself is in doubt.
 */
export function alertsOf({
  right,
  discrimination,
  favouriteWrong,
  dropOff,
}: JudgedQuestion): QuestionAlert[] {
  const alerts: QuestionAlert[] = [];
  if (right && right.n >= LEAST_ANSWERS) {
    if (isGivenMore(favouriteWrong, Math.round(right.share * right.n))) alerts.push("key-doubtful");
    if (right.high < HARD) alerts.push("too-hard");
    if (right.low > EASY) alerts.push("too-easy");
  }
  if (discrimination && discrimination.n >= LEAST_ANSWERS) {
    if (discrimination.high < 0) alerts.push("misleading");
    else if (discrimination.high < POOR) alerts.push("weak");
  }
  if (dropOff && dropOff.n >= LEAST_ANSWERS && dropOff.low > LOSS) alerts.push("loses-players");
  return alerts;
}

/** Of two answers, one is surely given more than the other: more than half of the two, by the whole interval. */
function isGivenMore(one: number, other: number): boolean {
  return (shareOf(one, one + other)?.low ?? 0) > 0.5;
}
