import type { CampaignContent } from "../campaign/content.ts";
import type { Level } from "../campaign/level.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Found } from "./finding.ts";
import type { LaunchFacts } from "./launch-facts.ts";

/** The campaign's dates against each other, against now, and against those of its levels. Ends are exclusive, as at the doors. */
export function dateFindings(content: CampaignContent, facts: LaunchFacts): Found[] {
  const { now, opensAt, closesAt } = facts;
  const found: Found[] = [];
  if (isSet(opensAt) && isSet(closesAt) && closesAt <= opensAt)
    found.push({ code: "ends_before_start", place: "closesAt" });
  if (isSet(closesAt) && now !== undefined && closesAt <= now)
    found.push({ code: "over_already", place: "closesAt" });
  return [...found, ...levelDateFindings(content.levels, facts)];
}

/**
 * Levels are played one after the other: nobody reaches a level before the latest opening of those up to it, and who gets there
 * when it is shut has nowhere to go.
 */
function levelDateFindings(levels: readonly Level[], { now, opensAt, closesAt }: LaunchFacts): Found[] {
  let earliest = opensAt ?? Number.NEGATIVE_INFINITY;
  return levels.flatMap((level, index): Found[] => {
    const place = `levels.${index + 1}`;
    earliest = Math.max(earliest, level.opensAt ?? earliest);
    const end = level.closesAt ?? Number.POSITIVE_INFINITY;
    // By itself the wrong way round: said once, of the level.
    if (level.opensAt !== undefined && end <= level.opensAt) return [];
    if (isSet(closesAt) && level.opensAt !== undefined && level.opensAt >= closesAt)
      return [{ code: "level_opens_after_end", place: `${place}.opensAt` }];
    if (end <= earliest) return [{ code: "level_unreachable", place: `${place}.closesAt` }];
    if (now !== undefined && end <= now) return [{ code: "level_over_already", place: `${place}.closesAt` }];
    return closesEarly(level, closesAt) ? [{ code: "level_closes_early", place: `${place}.closesAt` }] : [];
  });
}

/** People can still sign up, and will stand before a level that is shut for good. */
function closesEarly(level: Level, closesAt: Instant | null | undefined): boolean {
  return closesAt !== undefined && level.closesAt !== undefined && (closesAt ?? Infinity) > level.closesAt;
}

function isSet(moment: Instant | null | undefined): moment is Instant {
  return moment !== undefined && moment !== null;
}
