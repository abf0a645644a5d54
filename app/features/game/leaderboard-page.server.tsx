import type { Leaderboard } from "#app/features/game/leaderboard.query.server.ts";
import type { LeaderboardScope } from "#app/features/game/leaderboard-scope.ts";
import { LeaderboardScreen } from "#app/features/game/leaderboard-screen.tsx";
import { campaignPage, nextPath, type RouteArgs, type Visit } from "#app/features/play/visit.server.tsx";

/** The best, and whoever is near the player, among those asked for. */
export function leaderboardPage(
  args: RouteArgs,
  visit: Visit,
  scope: LeaderboardScope,
  board: Leaderboard,
): Response {
  const { play, campaign } = visit.state;
  const body = (
    <LeaderboardScreen
      t={visit.t}
      scope={scope}
      {...board}
      {...(play && campaign.door === "open" ? { challengeHref: `${visit.home}/invitations` } : {})}
      nextHref={nextPath(visit)}
    />
  );
  return campaignPage(args, visit, { title: visit.t.game.leaderboard.title, body });
}
