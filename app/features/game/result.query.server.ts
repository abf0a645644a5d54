import { placesGained } from "#app/domain/game/ranking.ts";
import type { Instant } from "#app/domain/kernel/instant.ts";
import { ALL_TIME } from "#app/features/game/standing.sql.server.ts";
import { loadState, type PlayerState, stateStatement } from "#app/features/play/player-state.query.server.ts";

/** How a finished level went. */
export interface LevelResult {
  points: number;
  rightCount: number;
  /** The latest finished attempt, from 1. */
  attemptNumber: number;
  finishedAt: Instant;
  isPassed: boolean;
  /** Null for a player whom no passed level has brought onto the leaderboard yet. */
  rank: number | null;
  players: number;
  /** Places that this level was worth; null for the first one, and for none. */
  placesGained: number | null;
  /** The challenger at the same level, once they have finished it. */
  challenger: { firstName: string; points: number } | null;
}

interface ResultRow {
  points: number | null;
  number: number;
  finished_at: Date;
  passed: boolean;
  right_count: number;
  rank: number | null;
  players: number;
  rank_without: number | null;
  challenger_name: string | null;
  challenger_points: number | null;
}

/**
 * The place that the player's other points alone would hold: those of the other passed levels and of the boosts, at the
 * moment of the latest of them. The own line, which stands before it, is not counted. Null without any.
 */
const RANK_WITHOUT = `
  SELECT (count_standings(c.id, own.since, ROW(own.campaign_id, own.since, own.play_id, own.negated_score + a.points, max(other.at))::standing)).before
  FROM (
    SELECT finished_at AS at FROM attempt o WHERE o.play_id = p.id AND o.passed AND o.level <> a.level
    UNION ALL SELECT at FROM score_entry e WHERE e.play_id = p.id AND e.kind = 'boost'
  ) AS other
  WHERE a.passed HAVING count(*) > 0 AND a.points > 0`;

const latestFinished = (play: string) => `
  SELECT * FROM attempt WHERE play_id = ${play}.id AND level = $3 AND finished_at IS NOT NULL ORDER BY number DESC LIMIT 1`;

/** $3 the level. */
const RESULT = stateStatement(
  "level-result",
  `a.points, a.number, a.finished_at, a.passed, a.right_count, counted.before + 1 AS rank, counted.players,
   (${RANK_WITHOUT}) AS rank_without, challenger.first_name AS challenger_name, theirs.points AS challenger_points`,
  `LEFT JOIN standing own ON own.play_id = p.id AND own.since = ${ALL_TIME}
   CROSS JOIN LATERAL count_standings(c.id, ${ALL_TIME}, own) AS counted
   LEFT JOIN LATERAL (${latestFinished("p")}) a ON true
   LEFT JOIN invitation i ON i.id = p.invitation_id
   LEFT JOIN play cp ON cp.id = i.play_id AND cp.left_at IS NULL
   LEFT JOIN profile challenger ON challenger.id = cp.profile_id
   LEFT JOIN LATERAL (${latestFinished("cp")}) theirs ON theirs.passed`,
);

/** One round trip. `result` is null when this level is not finished. */
export async function loadResult(
  slug: string,
  token: string | null,
  level: number,
  now: Date,
): Promise<{ state: PlayerState; result: LevelResult | null } | null> {
  const found = await loadState<ResultRow>(RESULT, { slug, token, now }, level);
  if (!found) return null;
  const { state, row } = found;
  if (row.points === null) return { state, result: null };
  const challenger =
    row.challenger_name && row.challenger_points !== null
      ? { firstName: row.challenger_name, points: row.challenger_points }
      : null;
  return {
    state,
    result: {
      points: row.points,
      rightCount: row.right_count,
      attemptNumber: row.number,
      finishedAt: row.finished_at.getTime(),
      isPassed: row.passed,
      rank: row.rank,
      players: row.players,
      placesGained: row.rank === null ? null : placesGained(row.rank, row.rank_without),
      challenger,
    },
  };
}
