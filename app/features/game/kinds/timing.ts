import type { Level } from "../../../domain/campaign/level.ts";
import { isScored, type Question } from "../../../domain/campaign/question.ts";
import { isUnseen, type OpenAttempt } from "../../../domain/game/attempt.ts";
import { clockOf, type Pace } from "../../../domain/game/clock.ts";
import type { Instant } from "../../../domain/kernel/instant.ts";
import type { ClockView } from "./clock.tsx";
import type { TimedStartView } from "./timed-start-screen.tsx";

/** How a level stands for a player: what clocks are made of. */
export interface Timed {
  level: Level;
  attempt: OpenAttempt;
  pace: Pace;
  now: Instant;
}

/**
 * Whether the question's clock waits for the player to start it. No GET starts one: a link that a scanner follows, or a
 * page that a browser loads ahead, would cost the player time.
 */
export function waitsForStart({ level, attempt }: Timed, question: Question): boolean {
  return isScored(question) && isUnseen(level, attempt);
}

/** None for a question of taste, without a limit, and for a player who has turned it off. */
export function clockView(timed: Timed, question?: Question): ClockView | undefined {
  const { level, attempt, pace, now } = timed;
  const limit = level.timeLimit;
  const from = limit?.per === "level" ? attempt.startedAt : attempt.askedAt;
  if (!limit || from === null || (question && !isScored(question))) return undefined;
  const { taken, allowed } = clockOf(limit, from, now, pace);
  if (allowed === null) return undefined;
  const left = Math.max(0, Math.ceil((allowed - taken) / 1000));
  return { per: limit.per, seconds: allowed / 1000, left, grace: limit.graceMilliseconds };
}

/** What the page before a clock tells of it. */
export function limitView({ level, pace, now }: Timed): TimedStartView["limit"] {
  const { timeLimit } = level;
  if (!timeLimit) return undefined;
  const { allowed } = clockOf(timeLimit, now, now, pace);
  return { per: timeLimit.per, seconds: allowed === null ? undefined : allowed / 1000 };
}
