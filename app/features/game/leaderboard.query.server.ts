import { pseudonym } from "#app/domain/profile/masked-email.ts";
import { loadState, type PlayerState, stateStatement } from "#app/features/play/player-state.query.server.ts";

export interface Leaderboard {
  players: number;
  rows: { rank: number; name: string; score: number; me: boolean; afterGap: boolean }[];
}

interface Row {
  id: string;
  first_name: string | null;
  last_name: string | null;
  score: number;
  rank: number;
}

const TOP = 10;
const NEIGHBOURS = 2;
const COUNTS = "p2.campaign_id = c.id AND p2.superseded_at IS NULL AND p2.left_at IS NULL";

/**
 * The best ten, and whoever is just above and below the player. Equal scores share a rank; among equals, who
 * began earlier stands first.
 */
const LEADERBOARD = stateStatement(
  "leaderboard",
  `(SELECT count(*)::int FROM play p2 WHERE ${COUNTS}) AS players,
   (SELECT json_agg(shown ORDER BY shown.score DESC, shown.started_at, shown.id) FROM (
      SELECT near.id, f2.first_name, f2.last_name, near.score, near.started_at,
        (SELECT count(*)::int + 1 FROM play p2 WHERE ${COUNTS} AND p2.score > near.score) AS rank
      FROM (
        (SELECT id, profile_id, score, started_at FROM play p2 WHERE ${COUNTS} ORDER BY score DESC, started_at, id LIMIT ${TOP})
        UNION (SELECT id, profile_id, score, started_at FROM play p2 WHERE ${COUNTS} AND p2.score > p.score ORDER BY score, started_at DESC, id DESC LIMIT ${NEIGHBOURS})
        UNION (SELECT id, profile_id, score, started_at FROM play p2 WHERE ${COUNTS} AND p2.score < p.score ORDER BY score DESC, started_at, id LIMIT ${NEIGHBOURS})
        UNION (SELECT p.id, p.profile_id, p.score, p.started_at WHERE p.id IS NOT NULL)
      ) near JOIN profile f2 ON f2.id = near.profile_id) shown) AS shown`,
);

export async function loadLeaderboard(
  slug: string,
  token: string | null,
  now: Date,
): Promise<{ state: PlayerState; board: Leaderboard } | null> {
  const found = await loadState<{ players: number; shown: Row[] | null }>(LEADERBOARD, { slug, token, now });
  if (!found) return null;
  const { state, row } = found;
  return {
    state,
    board: {
      players: row.players,
      rows: (row.shown ?? []).map((each, index) => toLine(each, index, state.play?.id)),
    },
  };
}

function toLine(row: Row, index: number, playId: string | undefined): Leaderboard["rows"][number] {
  return {
    rank: row.rank,
    name: pseudonym(row.first_name ?? "", row.last_name ?? ""),
    score: row.score,
    me: row.id === playId,
    // The best ten stand together; anybody after them may have players in between.
    afterGap: index === TOP && row.rank > TOP + 1,
  };
}
