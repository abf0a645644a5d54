import type { Level } from "../campaign/level.ts";
import type { Instant } from "../kernel/instant.ts";

/** An attempt at a level, as the level's door asks of it. */
export interface PastAttempt {
  status: "open" | "passed" | "failed";
  /** Null while it is open. */
  finishedAt: Instant | null;
}

/** Whether a player who has reached a level may play it now. */
export type LevelDoor =
  | { state: "open" }
  | { state: "not_yet"; at: Instant }
  | { state: "closed" }
  /** The last attempt failed, and the next may begin at `until`. */
  | { state: "failed_wait"; until: Instant }
  | { state: "no_attempts_left" }
  | { state: "passed" };

/**
 * A passed level stays passed. The dates go before all else, also for an attempt that has begun; the end is exclusive. An open
 * attempt goes on. After a failed one: the attempts that are left, then the cool-down, from the end of the latest attempt.
 * A cool-down that ends when the level is closed leaves no attempt.
 */
export function levelDoor(level: Level, now: Instant, history: readonly PastAttempt[]): LevelDoor {
  const { opensAt, closesAt, attempts = 1, coolDownMinutes = 0 } = level;
  if (history.some(({ status }) => status === "passed")) return { state: "passed" };
  if (opensAt !== undefined && now < opensAt) return { state: "not_yet", at: opensAt };
  if (closesAt !== undefined && now >= closesAt) return { state: "closed" };
  if (history.length === 0 || history.some(({ status }) => status === "open")) return { state: "open" };
  if (history.length >= attempts) return { state: "no_attempts_left" };
  const until = Math.max(...history.map(({ finishedAt }) => finishedAt ?? 0)) + coolDownMinutes * 60_000;
  if (now >= until) return { state: "open" };
  return closesAt !== undefined && until >= closesAt
    ? { state: "no_attempts_left" }
    : { state: "failed_wait", until };
}
