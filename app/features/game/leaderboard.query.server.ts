import { pseudonym } from "#app/domain/profile/masked-email.ts";
import { run } from "#app/infra/db.server.ts";

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
  players: number;
}

const TOP = 10;
const NEIGHBOURS = 2;

/**
 * The best ten, and whoever is just above and below the player. Equal scores share a rank; among equals, who
 * began earlier stands first. $1 campaign, $2 the player's play or null, $3 their score.
 */
const LEADERBOARD = {
  name: "leaderboard",
  text: `
WITH counting AS (
  SELECT p.id, p.profile_id, p.score, p.started_at FROM play p WHERE p.campaign_id = $1 AND p.superseded_at IS NULL AND p.left_at IS NULL
), top AS (SELECT * FROM counting ORDER BY score DESC, started_at, id LIMIT ${TOP}),
above AS (SELECT * FROM counting WHERE $2::uuid IS NOT NULL AND score > $3::integer ORDER BY score, started_at DESC, id DESC LIMIT ${NEIGHBOURS}),
below AS (SELECT * FROM counting WHERE $2::uuid IS NOT NULL AND score < $3::integer ORDER BY score DESC, started_at, id LIMIT ${NEIGHBOURS}),
shown AS (SELECT * FROM top UNION SELECT * FROM above UNION SELECT * FROM below UNION SELECT * FROM counting WHERE id = $2)
SELECT shown.id, f.first_name, f.last_name, shown.score,
  (SELECT count(*)::int + 1 FROM counting better WHERE better.score > shown.score) AS rank,
  (SELECT count(*)::int FROM counting) AS players
FROM shown JOIN profile f ON f.id = shown.profile_id
ORDER BY shown.score DESC, shown.started_at, shown.id`,
};

export async function loadLeaderboard(campaignId: string, play: { id: string; score: number } | null): Promise<Leaderboard> {
  const rows = await run<Row>(LEADERBOARD, [campaignId, play?.id ?? null, play?.score ?? null]);
  return {
    players: rows[0]?.players ?? 0,
    rows: rows.map((row, index) => ({
      rank: row.rank,
      name: pseudonym(row.first_name ?? "", row.last_name ?? ""),
      score: row.score,
      me: row.id === play?.id,
      // The best ten stand together; anybody after them may have players in between.
      afterGap: index === TOP && row.rank > TOP + 1,
    })),
  };
}
