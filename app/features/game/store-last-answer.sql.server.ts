import { changeStandings, counts } from "#app/features/game/standing.sql.server.ts";
import { readStored, storeAnswers } from "#app/features/game/store-answers.sql.server.ts";
import { payBoosts } from "#app/features/referral/pay-boosts.sql.server.ts";
import { hadVoucher } from "#app/features/voucher/had-voucher.sql.server.ts";

/** What hangs on the level's last answer: the same parameters, for one answer, and everything commits with it. */

const failed = `, failed AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload)
  SELECT at, brand, 'level_failed', campaign, profile, play, jsonb_build_object('level', level) FROM step
)`;

/** The level's points count on the leaderboards, and the friend's challenger is paid for it, if the friend's address is proven. */
const passed = `, passed AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload)
  SELECT at, brand, 'level_finished', campaign, profile, play, jsonb_build_object('level', level) FROM step
), act AS (
  UPDATE profile SET last_act_at = step.at FROM step WHERE profile.id = step.profile
), ${changeStandings({
  name: "stood",
  gains: `SELECT step.play AS play_id, step.campaign AS campaign_id, step.level_points AS points FROM total, step WHERE ${counts("total")}`,
  at: "(SELECT at FROM step)",
})}, ${payBoosts({
  due: `boost.act = 'friend-finished' AND boost.friend_level <= (SELECT level FROM step)
    AND i.friend_play_id IN (SELECT id FROM total WHERE proven_at IS NOT NULL)`,
  now: "(SELECT at FROM step)",
  ruleVersion: "$2",
})}`;

const nextLevel = `, next_level AS (
  INSERT INTO attempt (brand_id, play_id, level, started_at) SELECT brand, play, level + 1, at FROM step
  ON CONFLICT (play_id, level, number) DO NOTHING
)`;

/**
 * The voucher: the pool's counter gives each number once, however many finish together, and a full pool
 * gives a place in the waiting list. A counter and not "the first free row": that search slows as a pool empties.
 * The code is looked up by sub-selects and not by a join: how few rows are drawn PostgreSQL cannot know, and reads the pool.
 * $3 end of validity and $4 end of reservation.
 */
const finishedGame = `, finished_game AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id)
  SELECT at, brand, 'game_finished', campaign, profile, play FROM step
), entitled AS (
  SELECT step.*, total.proven_at, total.address_hash, pool.id AS pool_id
  FROM step, total, voucher_pool pool WHERE pool.campaign_id = step.campaign
    AND (total.proven_at IS NULL OR NOT ${hadVoucher({ poolId: "pool.id", addressHash: "total.address_hash" })})
), drawn AS (
  UPDATE voucher_pool SET next_number = next_number + 1 FROM entitled
  WHERE voucher_pool.id = entitled.pool_id AND next_number <= size
  RETURNING entitled.*, next_number - 1 AS drawn_number
), code AS (
  UPDATE voucher SET play_id = drawn.play, address_hash = CASE WHEN drawn.proven_at IS NOT NULL THEN drawn.address_hash END,
    state = (CASE WHEN drawn.proven_at IS NULL THEN 'reserved' ELSE 'issued' END)::voucher_state,
    reserved_until = CASE WHEN drawn.proven_at IS NULL THEN $4::timestamptz END,
    issued_at = CASE WHEN drawn.proven_at IS NOT NULL THEN drawn.at END,
    expires_at = CASE WHEN drawn.proven_at IS NOT NULL THEN $3::timestamptz END
  FROM drawn WHERE voucher.pool_id = (SELECT pool_id FROM drawn) AND voucher.number = (SELECT drawn_number FROM drawn)
  RETURNING voucher.id, voucher.state, drawn.brand, drawn.campaign, drawn.profile, drawn.play, drawn.at
), moved AS (
  INSERT INTO voucher_movement (brand_id, voucher_id, play_id, kind, at) SELECT brand, id, play, state::text, at FROM code
), granted AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id)
  SELECT at, brand, 'voucher_' || state::text, campaign, profile, play FROM code
), waits AS (
  INSERT INTO voucher_wait (play_id, brand_id, pool_id, since)
  SELECT play, brand, pool_id, at FROM entitled WHERE NOT EXISTS (SELECT 1 FROM drawn)
  ON CONFLICT (play_id) DO NOTHING
), job AS (
  SELECT graphile_worker.add_job('tell-finisher', payload := json_build_object('playId', play), max_attempts := 10) FROM step
)`;

export const FAIL_LEVEL = {
  name: "answer-and-fail-level",
  text: `WITH ${storeAnswers("failed")} ${failed} ${readStored()}`,
};
export const FINISH_LEVEL = {
  name: "answer-and-finish-level",
  text: `WITH ${storeAnswers("level")} ${passed} ${nextLevel} ${readStored()}`,
};
export const FINISH_GAME = {
  name: "answer-and-finish-game",
  text: `WITH ${storeAnswers("game")} ${passed} ${finishedGame} ${readStored(", (SELECT count(*) FROM job) AS jobs")}`,
};
