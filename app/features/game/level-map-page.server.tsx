import type { LevelRun } from "#app/features/game/level-map.query.server.ts";
import { mapStopsFor } from "#app/features/game/level-map.server.ts";
import { LevelMapScreen } from "#app/features/game/level-map-screen.tsx";
import { campaignPage, type PlayerVisit, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { moneyWords } from "#app/i18n/formats.ts";

/** The way through the levels, by what the player did there. */
export function levelMapPage(args: RouteArgs, visit: PlayerVisit, runs: readonly LevelRun[]): Response {
  const body = (
    <LevelMapScreen
      t={visit.t}
      stops={mapStopsFor(visit, runs)}
      prize={{
        value: moneyWords(visit.version.content.voucher.value, visit.language),
        ...(visit.play.isFinished ? { href: `${visit.home}/voucher` } : {}),
      }}
      leaderboardHref={`${visit.home}/leaderboard`}
    />
  );
  return campaignPage(args, visit, { title: visit.t.map.title, body });
}
