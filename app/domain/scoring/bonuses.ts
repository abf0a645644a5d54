import type { SpeedBonus, StreakBonus } from "../campaign/level.ts";
import type { Milliseconds } from "../kernel/instant.ts";
import { roundPoints } from "./round-points.ts";

/** Nobody reads and presses faster; what is left of half a second is the way of the answer. */
const AT_ONCE: Milliseconds = 500;

/**
 * For a wholly right answer: all of the bonus up to half a second, falling evenly to none at `seconds`:
 * bonus * (seconds - taken) / (seconds - 0.5), within 0 and all. On a lengthened clock (`stretch` 2 or 10) the time counts
 * 1/2 or 1/10, half a second included: the same part of the clock brings the same bonus. With the clock off (`stretch` null)
 * an answer brings half of the bonus, what an even spread of times brings at the middle.
 */
export function speedBonus(bonus: SpeedBonus, taken: Milliseconds, stretch: number | null): number {
  if (stretch === null) return roundPoints(bonus.points / 2);
  const [time, end] = [taken / stretch, bonus.seconds * 1000];
  if (time <= AT_ONCE) return bonus.points;
  return time >= end ? 0 : roundPoints((bonus.points * (end - time)) / (end - AT_ONCE));
}

/** For the answer that makes `streak` right ones in a row: points * (streak - 1), and no more than `cap`. */
export function streakBonus({ points, cap }: StreakBonus, streak: number): number {
  return Math.min(cap, points * Math.max(0, streak - 1));
}
