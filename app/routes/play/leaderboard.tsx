import { loadLeaderboard } from "#app/features/game/leaderboard.query.server.ts";
import { leaderboardScope } from "#app/features/game/leaderboard-scope.ts";
import { LeaderboardScreen } from "#app/features/game/leaderboard-screen.tsx";
import { campaignPage, nextPath, type RouteArgs, visitWith } from "#app/features/play/visit.server.tsx";

export async function loader(args: RouteArgs): Promise<Response> {
  const scope = leaderboardScope(args.request.url);
  const { visit, found } = await visitWith(args, (slug, token, now) =>
    loadLeaderboard(scope, slug, token, now),
  );
  const { play, campaign } = visit.state;
  const body = (
    <LeaderboardScreen
      t={visit.t}
      scope={scope}
      {...found.board}
      {...(play && campaign.door === "open" ? { challengeHref: `${visit.home}/invitations` } : {})}
      nextHref={nextPath(visit)}
    />
  );
  return campaignPage(args, visit, { title: visit.t.game.leaderboard.title, body });
}
