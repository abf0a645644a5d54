import type { Level } from "../campaign/level.ts";
import type { Instant } from "../kernel/instant.ts";
import { type LevelDoor, levelDoor, type PastAttempt } from "./level-door.ts";

/** A level's place on the map: behind the player, where the player stands (with the level's door), or ahead. */
export type Stop = { state: "done" } | { state: "locked" } | Exclude<LevelDoor, { state: "passed" }>;

/**
 * Where each level stands for a player who has finished the first `levelsFinished`, in order. `history` are the attempts at
 * the level after those: since that one is not finished, its ended attempts have failed. At most one stop is `open`.
 */
export function mapStops(
  levels: readonly Level[],
  levelsFinished: number,
  history: readonly { endedAt: Instant | null }[],
  now: Instant,
): Stop[] {
  const past = history.map(
    ({ endedAt }): PastAttempt => ({ status: endedAt === null ? "open" : "failed", finishedAt: endedAt }),
  );
  return levels.map((level, index) => {
    if (index < levelsFinished) return { state: "done" };
    const door = levelDoor(level, now, index === levelsFinished ? past : []);
    if (door.state === "passed") return { state: "done" };
    return index > levelsFinished && door.state === "open" ? { state: "locked" } : door;
  });
}
