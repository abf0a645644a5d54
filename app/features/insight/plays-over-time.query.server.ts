import { run } from "#app/infra/db.server.ts";

/** How finely time is cut: the last two days by the hour, or the last thirty days by the reader's own days. */
export type Grain = "hour" | "day";

export interface PlaysAt {
  /** When the hour or the reader's day begins. */
  at: Date;
  signedUp: number;
  finished: number;
}

const COLUMNS: Record<Grain, number> = { hour: 48, day: 30 };

/**
 * Every hour or day of the span, also those in which nothing happened. Days are made of the wall clock's, so a day on which the
 * clock changes has its 23 or 25 hours. Plays that turned out to be a second one of the same person are taken off where they
 * stood. $1 campaign, $2 now, $3 zone, $4 how many. The hours of a clock that is set back are two different ones.
 */
const statement = (grain: Grain) => ({
  name: `insight-plays-by-${grain}`,
  text: `
WITH slot AS (
  SELECT ${
    grain === "hour"
      ? "date_trunc('hour', $2::timestamptz, 'UTC') - n * interval '1 hour'"
      : "(date_trunc('day', $2::timestamptz AT TIME ZONE $3) - n * interval '1 day') AT TIME ZONE $3"
  } AS at
  FROM generate_series(0, $4::integer - 1) AS n
), happened AS (
  SELECT hour AS at, name, n FROM campaign_events($1) WHERE name IN ('signed_up', 'game_finished')
  UNION ALL SELECT started_at, 'signed_up', -1 FROM play WHERE campaign_id = $1 AND superseded_at IS NOT NULL
  UNION ALL SELECT finished_at, 'game_finished', -1 FROM play WHERE campaign_id = $1 AND superseded_at IS NOT NULL AND finished_at IS NOT NULL
), counted AS (
  SELECT ${grain === "hour" ? "date_trunc('hour', at, 'UTC')" : "date_trunc('day', at, $3)"} AS at, name, sum(n)::int AS n
  FROM happened WHERE at >= (SELECT min(at) FROM slot) GROUP BY 1, 2
)
SELECT slot.at, coalesce(s.n, 0) AS signed_up, coalesce(f.n, 0) AS finished
FROM slot LEFT JOIN counted s ON s.at = slot.at AND s.name = 'signed_up' LEFT JOIN counted f ON f.at = slot.at AND f.name = 'game_finished'
WHERE $3::text IS NOT NULL ORDER BY slot.at`,
});

export const PLAYS_BY = { hour: statement("hour"), day: statement("day") };

/** The grain that an address asks for; hours unless it says days. */
export function readGrain(asked: string | null): Grain {
  return asked === "day" ? "day" : "hour";
}

export async function playsOverTime(
  campaignId: string,
  grain: Grain,
  timeZone: string,
  now: Date,
): Promise<PlaysAt[]> {
  const rows = await run<{ at: Date; signed_up: number; finished: number }>(PLAYS_BY[grain], [
    campaignId,
    now,
    timeZone,
    COLUMNS[grain],
  ]);
  return rows.map(({ at, signed_up, finished }) => ({ at, signedUp: signed_up, finished }));
}
