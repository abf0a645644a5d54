import { dropPastWeek } from "#app/features/game/drop-past-week.server.ts";
import { weekOf } from "#app/features/game/standing.sql.server.ts";
import { pool } from "#app/infra/db.server.ts";

interface Board {
  campaign_id: string;
  /** As text: no date of JavaScript is minus infinity. */
  since: string;
}

/** A week's leaderboard is kept for a day more: a slow request may still be about it. $1 now. */
const PAST_WEEKS = `
SELECT campaign.id AS campaign_id, past.since::text FROM campaign CROSS JOIN LATERAL (
  SELECT since FROM standing WHERE campaign_id = campaign.id AND since > '-infinity' AND since < ${weekOf("($1::timestamptz - interval '1 day')")}
  ORDER BY since LIMIT 1
) AS past`;

/**
 * Keeps the leaderboards quick: what their journals say goes into their blocks, and weeks that are over go. The ranks are
 * exact before, after and meanwhile. Safe to repeat, and beside another worker's.
 */
export async function foldStandings(now: Date): Promise<void> {
  const journalled = await pool.query<Board>("SELECT DISTINCT campaign_id, since::text FROM standing_change");
  for (const { campaign_id, since } of journalled.rows)
    await pool.query("SELECT fold_standings($1, $2)", [campaign_id, since]);

  const past = await pool.query<Board>(PAST_WEEKS, [now]);
  for (const { campaign_id, since } of past.rows) await dropPastWeek(campaign_id, since);
}
