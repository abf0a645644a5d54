import { changeStandings, counts } from "#app/features/game/standing.sql.server.ts";

const gains = `SELECT total.id AS play_id, $3::uuid AS campaign_id, earned.points, $12::timestamptz AS at
  FROM total, (SELECT sum(points)::int AS points FROM opened WHERE state = 'earned') AS earned
  WHERE earned.points <> 0 AND ${counts("total")}`;

/**
 * $1 invitation, $2 brand, $3 campaign, $4 play, $5 level, $6 language, $7 country policy, $8 version of the
 * words, $9 address, hashed, $10 address, sealed, $11 link token, hashed, $12 now, $13 end, $14 profile,
 * $15 boosts as JSON, $16 rule version.
 */
export const INVITE = `
WITH sent AS (
  INSERT INTO invitation (id, brand_id, campaign_id, play_id, channel, level, locale, country, text_version, address_hash, sealed_address, token_hash, created_at, expires_at)
  VALUES ($1, $2, $3, $4, 'mail', $5, $6, $7, $8, $9, $10, $11, $12, $13)
), opened AS (
  INSERT INTO boost (brand_id, play_id, invitation_id, act, friend_level, level, points, state, created_at, settled_at)
  SELECT $2, $4, $1, act, friend_level, $5, points, state::boost_state, $12, CASE WHEN state = 'earned' THEN $12::timestamptz END
  FROM json_to_recordset($15::json) AS new_boost (act text, friend_level smallint, points integer, state text)
  RETURNING id, act, points, state
), entry AS (
  INSERT INTO score_entry (brand_id, play_id, kind, cause, level, points, rule_version, at)
  SELECT $2, $4, 'boost', id::text, $5, points, $16, $12 FROM opened WHERE state = 'earned'
), total AS (
  UPDATE play SET score = score + coalesce((SELECT sum(points)::int FROM opened WHERE state = 'earned'), 0) WHERE id = $4
  RETURNING id, superseded_at, left_at
), ${changeStandings({ name: "stood", gains })}, facts AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload)
  SELECT $12::timestamptz, $2::uuid, 'invitation_sent', $3::uuid, $14::uuid, $4::uuid, jsonb_build_object('invitation', $1::uuid, 'level', $5::smallint)
  UNION ALL
  SELECT $12, $2, 'boost_earned', $3, $14, $4, jsonb_build_object('act', act, 'points', points, 'level', $5::smallint) FROM opened WHERE state = 'earned'
)
SELECT graphile_worker.add_job('queue-message', payload := json_build_object('name', 'friend-invitation', 'invitationId', $1::uuid), max_attempts := 10)`;
