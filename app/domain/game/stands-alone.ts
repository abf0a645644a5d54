import type { Level } from "../campaign/level.ts";

/**
 * Whether an answer to this level is judged by its question alone: how the attempt stands (its seed, its streak, its clock, what
 * was answered before) changes nothing about it, save that it may be answered but once; and whether the level has no dates.
 */
export function standsAlone(level: Level): boolean {
  const { draw, shuffle, jumps = [], passMark, attempts = 1, opensAt, closesAt } = level;
  const { timeLimit, speedBonus, streakBonus } = level;
  const rules = [draw, jumps[0], passMark, opensAt, closesAt, timeLimit, speedBonus, streakBonus];
  return attempts === 1 && !shuffle?.questions && rules.every((rule) => rule === undefined);
}
