/** Among whom: all players, the player's friends, or who scored this week. The first is shown where nothing is asked for. */
export const LEADERBOARD_SCOPES = ["everyone", "friends", "week"] as const;
export type LeaderboardScope = (typeof LEADERBOARD_SCOPES)[number];

/** By `?view=` of the page's address. */
export function leaderboardScope(url: string): LeaderboardScope {
  const asked = new URL(url).searchParams.get("view");
  return LEADERBOARD_SCOPES.find((scope) => scope === asked) ?? "everyone";
}
