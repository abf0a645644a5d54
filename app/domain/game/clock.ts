import type { TimeLimit } from "../campaign/level.ts";
import type { Instant, Milliseconds } from "../kernel/instant.ts";
import { assertNever } from "../kernel/invariant.ts";

/** How fast a player wants the clock to run, where the level lets them choose. */
export const PACES = ["normal", "double", "long", "off"] as const;
export type Pace = (typeof PACES)[number];

/** By how much a pace lengthens times; null: no clock. "long" is ten times, as WCAG 2.2 asks in 2.2.1 (Adjust). */
export function stretchOf(pace: Pace): number | null {
  switch (pace) {
    case "normal":
      return 1;
    case "double":
      return 2;
    case "long":
      return 10;
    case "off":
      return null;
    default:
      return assertNever(pace);
  }
}

/** The pace that counts: a player's own where the level's clock may be adjusted, else the normal one. */
export function paceAllowed(limit: TimeLimit | undefined, wanted: Pace): Pace {
  return limit?.adjustable ? wanted : "normal";
}

export interface Clock {
  /** From the server's showing of the question (or the level) to the arrival of the answer; never negative. */
  taken: Milliseconds;
  /** What the player was told; null without a limit. */
  allowed: Milliseconds | null;
  /** Past what is allowed and the grace, which no pace lengthens: the way of an answer takes no longer. */
  isLate: boolean;
}

/** The server's clock at the arrival of an answer. */
export function clockOf(
  limit: TimeLimit | undefined,
  startedAt: Instant,
  answeredAt: Instant,
  pace: Pace,
): Clock {
  const taken = Math.max(0, answeredAt - startedAt);
  const stretch = stretchOf(paceAllowed(limit, pace));
  if (!limit || stretch === null) return { taken, allowed: null, isLate: false };
  const allowed = limit.seconds * 1000 * stretch;
  return { taken, allowed, isLate: taken > allowed + limit.graceMilliseconds };
}
