import { loadLeaderboard } from "#app/features/game/leaderboard.query.server.ts";
import { leaderboardPage } from "#app/features/game/leaderboard-page.server.tsx";
import { leaderboardScope } from "#app/features/game/leaderboard-scope.ts";
import { type RouteArgs, visitWith } from "#app/features/play/visit.server.tsx";

export async function loader(args: RouteArgs): Promise<Response> {
  const scope = leaderboardScope(args.request.url);
  const { visit, found } = await visitWith(args, (slug, token, now) =>
    loadLeaderboard(scope, slug, token, now),
  );
  return leaderboardPage(args, visit, scope, found.board);
}
