import { type Door, doorOf } from "../campaign/door.ts";
import type { Level } from "../campaign/level.ts";
import type { Instant } from "../kernel/instant.ts";
import type { ShownDoor } from "./preview.ts";

/** The campaign's door on the day of the preview. That it is full is no state of the door: whoever plays goes on. */
export function shownDoor(
  shown: ShownDoor,
  dates: { opensAt: Instant | null; closesAt: Instant | null },
  now: Instant,
): Exclude<Door, "absent"> {
  if (shown === "paused" || shown === "closed") return shown;
  if (shown === "open" || shown === "full") return "open";
  const door = doorOf({ state: "live", ...dates }, now);
  return door === "absent" ? "open" : door;
}

/** As if the campaign were open, its levels are too: whoever wants to see a question need not know when it is asked. */
export function shownLevels(shown: ShownDoor, levels: readonly Level[]): Level[] {
  if (shown !== "open") return [...levels];
  return levels.map(({ opensAt: _, closesAt: __, ...level }) => level);
}
