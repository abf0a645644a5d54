import { loadState, type PlayerState, stateStatement } from "#app/features/play/player-state.query.server.ts";

/** How a finished level went. */
export interface LevelResult {
  points: number;
  rightCount: number;
  rank: number;
  players: number;
  /** The challenger at the same level, once they have finished it. */
  challenger: { firstName: string; points: number } | null;
}

interface ResultRow {
  points: number | null;
  right_count: number;
  rank: number;
  players: number;
  challenger_name: string | null;
  challenger_points: number | null;
}

/** Plays that count: those that went on elsewhere or left are in no ranking. $3 the level. */
const RESULT = stateStatement(
  "level-result",
  `a.points, a.right_count,
   (SELECT count(*)::int + 1 FROM play r WHERE r.campaign_id = c.id AND r.superseded_at IS NULL AND r.left_at IS NULL AND r.score > p.score) AS rank,
   (SELECT count(*)::int FROM play r WHERE r.campaign_id = c.id AND r.superseded_at IS NULL AND r.left_at IS NULL) AS players,
   challenger.first_name AS challenger_name, theirs.points AS challenger_points`,
  `LEFT JOIN attempt a ON a.play_id = p.id AND a.level = $3 AND a.number = 1 AND a.finished_at IS NOT NULL
   LEFT JOIN invitation i ON i.id = p.invitation_id
   LEFT JOIN play cp ON cp.id = i.play_id AND cp.left_at IS NULL
   LEFT JOIN profile challenger ON challenger.id = cp.profile_id
   LEFT JOIN attempt theirs ON theirs.play_id = cp.id AND theirs.level = $3 AND theirs.number = 1 AND theirs.finished_at IS NOT NULL`,
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
      rank: row.rank,
      players: row.players,
      challenger,
    },
  };
}
