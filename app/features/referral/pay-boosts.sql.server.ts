import { changeStandings, counts } from "#app/features/game/standing.sql.server.ts";

/**
 * Pays the pending boosts that a friend's act has made due: boost, ledger, total, leaderboards and event together, so that
 * a boost is paid exactly once. A fragment, because two acts pay: a friend's finished level, and a friend's
 * proof. `due` is a condition over `boost` and its invitation `i`; the others name parameters.
 */
export function payBoosts(sql: { due: string; now: string; ruleVersion: string }): string {
  return `paid AS (
  UPDATE boost SET state = 'earned', settled_at = ${sql.now}
  FROM invitation i WHERE boost.invitation_id = i.id AND boost.state = 'pending' AND ${sql.due}
  RETURNING boost.id, boost.brand_id, boost.play_id, boost.level, boost.points, boost.act, i.campaign_id
), paid_entry AS (
  INSERT INTO score_entry (brand_id, play_id, kind, cause, level, points, rule_version, at)
  SELECT brand_id, play_id, 'boost', id::text, level, points, ${sql.ruleVersion}, ${sql.now} FROM paid
), paid_total AS (
  UPDATE play SET score = score + sums.points
  FROM (SELECT play_id, sum(points)::int AS points FROM paid GROUP BY play_id) sums WHERE play.id = sums.play_id
  RETURNING play.id, play.profile_id, play.campaign_id, play.superseded_at, play.left_at, sums.points
), ${changeStandings({
    name: "paid_stood",
    gains: `SELECT id AS play_id, campaign_id, points, ${sql.now} AS at FROM paid_total WHERE ${counts("paid_total")}`,
  })}, paid_fact AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload)
  SELECT ${sql.now}, paid.brand_id, 'boost_earned', paid.campaign_id, paid_total.profile_id, paid.play_id,
         jsonb_build_object('act', paid.act, 'points', paid.points, 'level', paid.level)
  FROM paid JOIN paid_total ON paid_total.id = paid.play_id
)`;
}
