import { loadLevelMap } from "#app/features/game/level-map.query.server.ts";
import { mapStopsFor } from "#app/features/game/level-map.server.ts";
import { LevelMapScreen } from "#app/features/game/level-map-screen.tsx";
import { campaignPage, type RouteArgs, requirePlay, visitWith } from "#app/features/play/visit.server.tsx";
import { moneyWords } from "#app/i18n/formats.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const { visit: anybody, found } = await visitWith(args, loadLevelMap);
  const visit = requirePlay(anybody);
  const body = (
    <LevelMapScreen
      t={visit.t}
      stops={mapStopsFor(visit, found.runs)}
      prize={{
        value: moneyWords(visit.version.content.voucher.value, visit.language),
        ...(visit.play.isFinished ? { href: `${visit.home}/voucher` } : {}),
      }}
      leaderboardHref={`${visit.home}/leaderboard`}
    />
  );
  return campaignPage(args, visit, { title: visit.t.map.title, body });
}
