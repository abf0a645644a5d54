import type { CampaignContent } from "../campaign/content.ts";
import type { Instant } from "../kernel/instant.ts";
import { beginRun, pointsOf, presumed } from "./run.ts";

/** What Ada has at a level, from 1: she answers every other question rightly. 0 for a level that there is not. */
export function challengersPoints(
  { levels }: Pick<CampaignContent, "levels">,
  number: number,
  at: Instant,
): number {
  const level = levels[number - 1];
  if (!level) return 0;
  return pointsOf(presumed(beginRun({ level, number, seed: 0 }, 1, at), Infinity, "half", at));
}
