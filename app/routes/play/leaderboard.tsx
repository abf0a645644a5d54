import { loadLeaderboard } from "#app/features/game/leaderboard.query.server.ts";
import { LeaderboardScreen } from "#app/features/game/leaderboard-screen.tsx";
import { campaignPage, nextPath, type RouteArgs, visitCampaign } from "#app/features/play/visit.server.tsx";

export async function loader(args: RouteArgs): Promise<Response> {
  const visit = await visitCampaign(args);
  const board = await loadLeaderboard(visit.state.campaign.id, visit.state.play);
  const body = <LeaderboardScreen t={visit.t} players={board.players} rows={board.rows} nextHref={nextPath(visit)} />;
  return campaignPage(args, visit, { title: visit.t.game.leaderboard.title, body });
}
