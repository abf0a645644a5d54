import { boardLines, NEIGHBOURS, TOP } from "#app/domain/game/ranking.ts";
import { FRIENDS } from "#app/features/game/leaderboard-friends.sql.server.ts";
import { type StandingLine, standingLine, toLine } from "#app/features/game/leaderboard-line.ts";
import type { LeaderboardScope } from "#app/features/game/leaderboard-scope.ts";
import { ALL_TIME, weekOf } from "#app/features/game/standing.sql.server.ts";
import { loadState, type PlayerState, stateStatement } from "#app/features/play/player-state.query.server.ts";

export interface Leaderboard {
  /** How many have a line on it. */
  players: number;
  /** The player's own; null for a stranger, and before the first finished level. */
  rank: number | null;
  rows: { rank: number; name: string; score: number; me: boolean; afterGap: boolean }[];
}

export interface LeaderboardRow {
  players: number;
  rank: number | null;
  top: StandingLine[] | null;
  /** Nearest first. */
  above: StandingLine[] | null;
  mine: StandingLine | null;
  below: StandingLine[] | null;
}

export const EVERYONE = leaderboardStatement("leaderboard", ALL_TIME);
/** $3 now. */
const WEEK = leaderboardStatement("leaderboard-week", weekOf("$3"));

/** One round trip. Null when there is no such campaign. */
export async function loadLeaderboard(
  scope: LeaderboardScope,
  slug: string,
  token: string | null,
  now: Date,
): Promise<{ state: PlayerState; board: Leaderboard } | null> {
  const visitor = { slug, token, now };
  switch (scope) {
    case "everyone":
      return toBoard(await loadState<LeaderboardRow>(EVERYONE, visitor));
    case "week":
      return toBoard(await loadState<LeaderboardRow>(WEEK, visitor, now));
    case "friends":
      return toBoard(await loadState<LeaderboardRow>(FRIENDS, visitor));
  }
}

/** The best ten, and whoever is just above and below the player, whose rank and number the database counts exactly. */
function leaderboardStatement(name: string, since: string) {
  const lines = (where: string, order: string, limit: number) => `
    (SELECT json_agg(${standingLine("s", "f2")} ORDER BY ${order}) FROM (
       SELECT * FROM standing s WHERE s.campaign_id = c.id AND s.since = ${since} ${where} ORDER BY ${order} LIMIT ${limit}
     ) s JOIN play p2 ON p2.id = s.play_id JOIN profile f2 ON f2.id = p2.profile_id)`;
  const [best, nearest] = [
    "s.negated_score, s.reached_at, s.play_id",
    "s.negated_score DESC, s.reached_at DESC, s.play_id DESC",
  ];
  const compared = (sign: "<" | ">") =>
    `AND (s.negated_score, s.reached_at, s.play_id) ${sign} (own.negated_score, own.reached_at, own.play_id)`;
  return stateStatement(
    name,
    `counted.players, counted.before + 1 AS rank,
     ${lines("", best, TOP)} AS top,
     ${lines(compared("<"), nearest, NEIGHBOURS)} AS above,
     CASE WHEN own.play_id IS NOT NULL THEN ${standingLine("own", "f")} END AS mine,
     ${lines(compared(">"), best, NEIGHBOURS)} AS below`,
    `LEFT JOIN standing own ON own.play_id = p.id AND own.since = ${since}
     CROSS JOIN LATERAL count_standings(c.id, ${since}, own) AS counted`,
  );
}

function toBoard(found: { state: PlayerState; row: LeaderboardRow } | null) {
  if (!found) return null;
  const { state, row } = found;
  const { rank, players } = row;
  const above = (row.above ?? []).reverse();
  const near = rank === null || !row.mine ? [] : [...above, row.mine, ...(row.below ?? [])];
  const first = (rank ?? 0) - above.length;
  return {
    state,
    board: {
      players,
      rank,
      rows: boardLines(
        (row.top ?? []).map((line, index) => toLine(line, index + 1, state.play?.id)),
        near.map((line, index) => toLine(line, first + index, state.play?.id)),
      ),
    },
  };
}
