import { loadLeaderboard } from "#app/features/game/leaderboard.query.server.ts";
import { LeaderboardScreen } from "#app/features/game/leaderboard-screen.tsx";
import { campaignPage, nextPath, type RouteArgs, visitWith } from "#app/features/play/visit.server.tsx";

export async function loader(args: RouteArgs): Promise<Response> {
  const { visit, found } = await visitWith(args, loadLeaderboard);
  const body = (
    <LeaderboardScreen
      t={visit.t}
      players={found.board.players}
      rows={found.board.rows}
      nextHref={nextPath(visit)}
    />
  );
  return campaignPage(args, visit, { title: visit.t.game.leaderboard.title, body });
}
