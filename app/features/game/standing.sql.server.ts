/** Where a leaderboard of all time begins. */
export const ALL_TIME = "'-infinity'::date";

/** The week of a moment: its Monday, in UTC. */
export function weekOf(moment: string): string {
  return `(date_trunc('week', ${moment}::timestamptz AT TIME ZONE 'UTC')::date)`;
}

/** In place of a play's state: it is on no leaderboard once it was superseded or left. `play` is its alias. */
export function counts(play: string): string {
  return `${play}.superseded_at IS NULL AND ${play}.left_at IS NULL`;
}

/**
 * Moves plays on their leaderboards, that of all time and that of the week, by the points of a finished level or a boost;
 * negative ones take back. The first such change brings a play onto them, also with 0 points. `gains` is a SELECT of
 * play_id, campaign_id, points and at, one row for a play, of plays that count and whose rows this statement has updated:
 * the play's row is the lock of its standings. See docs/decisions/standings-are-counted-in-blocks.md.
 */
export function changeStandings({ name, gains }: { name: string; gains: string }): string {
  return `${name} AS (
  INSERT INTO standing (campaign_id, since, play_id, negated_score, reached_at)
  SELECT gain.campaign_id, board.since, gain.play_id, -gain.points, gain.at
  FROM (${gains}) AS gain CROSS JOIN LATERAL (VALUES (${ALL_TIME}), (${weekOf("gain.at")})) AS board (since)
  ON CONFLICT (play_id, since) DO UPDATE
  SET negated_score = standing.negated_score + excluded.negated_score,
      reached_at = greatest(standing.reached_at, excluded.reached_at)
  WHERE excluded.negated_score <> 0
)`;
}
