import { pool } from "#app/infra/db.server.ts";
import type { LiveCampaign, Player } from "#tests/support/factories.ts";

/**
 * Every leaderboard of a campaign as the ledger has it, by a window function: what was gained by passed levels and by
 * boosts, of plays that count, in all and since the Monday of `$2` (one week's) and of `$3` (another's).
 */
const TRUTH = `
gain AS (
  SELECT a.play_id, a.finished_at AS at, (
    SELECT coalesce(sum(e.points), 0) FROM score_entry e WHERE e.play_id = a.play_id AND e.level = a.level AND e.kind <> 'boost') AS points
  FROM attempt a JOIN play ON play.id = a.play_id WHERE play.campaign_id = $1 AND a.passed
  UNION ALL
  SELECT e.play_id, e.at, e.points FROM score_entry e JOIN play ON play.id = e.play_id WHERE play.campaign_id = $1 AND e.kind = 'boost'
), board (since, begins, ends) AS (
  VALUES ('-infinity'::date, '-infinity'::timestamptz, 'infinity'::timestamptz),
    ($2::date, $2::date::timestamp AT TIME ZONE 'UTC', ($2::date + 7)::timestamp AT TIME ZONE 'UTC'),
    ($3::date, $3::date::timestamp AT TIME ZONE 'UTC', ($3::date + 7)::timestamp AT TIME ZONE 'UTC')
), truth AS (
  SELECT since, play_id, score, row_number() OVER (PARTITION BY since ORDER BY score DESC, reached_at, play_id) AS rank,
    count(*) OVER (PARTITION BY since) AS players
  FROM (
    SELECT board.since, gain.play_id, sum(gain.points) AS score,
      coalesce(max(gain.at) FILTER (WHERE gain.points <> 0), min(gain.at)) AS reached_at
    FROM gain JOIN board ON gain.at >= board.begins AND gain.at < board.ends
    JOIN play ON play.id = gain.play_id AND play.superseded_at IS NULL AND play.left_at IS NULL
    GROUP BY board.since, gain.play_id
  ) AS scored
)`;

const SAID = `
said AS (
  SELECT s.since, s.play_id, -s.negated_score AS score, counted.before + 1 AS rank, counted.players
  FROM standing s CROSS JOIN LATERAL count_standings(s.campaign_id, s.since, s) AS counted WHERE s.campaign_id = $1
)`;

export interface Checked {
  /** Lines of the ledger's truth. */
  lines: number;
  /** Those of which the database says something else, or says too much. Empty when all is well. */
  wrong: unknown[];
}

/** Compares every rank and score with the ledger, in one statement: of one moment, whatever else is going on. */
export async function checkRanks(
  campaignId: string,
  [oneWeek, otherWeek]: [string, string],
): Promise<Checked> {
  const { rows } = await pool.query<Checked>(
    `WITH ${TRUTH}, ${SAID}
     SELECT (SELECT count(*)::int FROM truth) AS lines, coalesce((
       SELECT json_agg(json_build_object('since', coalesce(truth.since, said.since)::text, 'truth', truth, 'said', said))
       FROM truth FULL JOIN said ON said.since = truth.since AND said.play_id = truth.play_id
       WHERE (truth.score, truth.rank, truth.players) IS DISTINCT FROM (said.score, said.rank, said.players)), '[]') AS wrong`,
    [campaignId, oneWeek, otherWeek],
  );
  return rows[0] as Checked;
}

/** Folds the journals of a campaign's leaderboards, cutting them into blocks small enough for a test to have many. */
export async function foldSmall(campaignId: string): Promise<void> {
  const { rows } = await pool.query<{ since: string }>(
    "SELECT DISTINCT since::text FROM standing_change WHERE campaign_id = $1",
    [campaignId],
  );
  for (const { since } of rows) await pool.query("SELECT fold_standings($1, $2, 4, 3)", [campaignId, since]);
}

/** Plays like this player's, without all that a sign-up brings. */
export async function manyPlays(campaign: LiveCampaign, like: Player, count: number): Promise<string[]> {
  const { id } = await like.play();
  const { rows } = await pool.query<{ id: string }>(
    `INSERT INTO play (id, brand_id, campaign_id, version_id, profile_id, locale, source, share_token_hash)
     SELECT gen_random_uuid(), brand_id, campaign_id, version_id, profile_id, locale, 'direct', sha256(gen_random_uuid()::text::bytea)
     FROM play, generate_series(1, $3) WHERE play.id = $1 AND campaign_id = $2 RETURNING id`,
    [id, campaign.id, count],
  );
  return rows.map((row) => row.id);
}
