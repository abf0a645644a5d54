import { changeStandings, counts } from "#app/features/game/standing.sql.server.ts";
import { readStored, storeAnswers } from "#app/features/game/store-answers.sql.server.ts";
import { payBoosts } from "#app/features/referral/pay-boosts.sql.server.ts";
import { hadVoucher } from "#app/features/voucher/had-voucher.sql.server.ts";

/** What hangs on a level's last answer: the same parameters, and everything commits with it. */

const failed = `, failed AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload)
  SELECT at, brand, 'level_failed', campaign, profile, play, jsonb_build_object('level', level) FROM step
)`;

const passed = `, passed AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload)
  SELECT at, brand, 'level_finished', campaign, profile, play, jsonb_build_object('level', level) FROM step
), act AS (
  UPDATE profile SET last_act_at = step.at FROM step WHERE profile.id = step.profile
), ${changeStandings({
  name: "stood",
  gains: `SELECT step.play AS play_id, step.campaign AS campaign_id, step.level_points AS points, step.at
  FROM total JOIN step ON step.play = total.id WHERE ${counts("total")}`,
})}`;

/** The friend's challenger is paid for the level, if the friend's address is proven. Of one answer. */
const challengerPaid = `, ${payBoosts({
  due: `boost.act = 'friend-finished' AND boost.friend_level <= (SELECT level FROM step)
    AND i.friend_play_id IN (SELECT id FROM total WHERE proven_at IS NOT NULL)`,
  now: "(SELECT at FROM step)",
  ruleVersion: "$2",
})}`;

/**
 * Of many answers, those that bring their player's challenger nothing: a challenger may finish a level in the same moment, and
 * one statement changes a row but once. A count, because PostgreSQL would make a join of EXISTS and read all boosts.
 */
const NOBODY_TO_PAY = `(SELECT count(*) FROM invitation i JOIN boost ON boost.invitation_id = i.id
    WHERE i.friend_play_id = p.play AND boost.state = 'pending' AND boost.act = 'friend-finished') = 0`;

const nextLevel = `, next_level AS (
  INSERT INTO attempt (brand_id, play_id, level, started_at) SELECT brand, play, level + 1, at FROM step
  ON CONFLICT (play_id, level, number) DO NOTHING
)`;

/**
 * The vouchers: the pool's counter gives each number once, however many finish together, and a full pool
 * gives a place in the waiting list. A counter and not "the first free row": that search slows as a pool empties.
 * It is read under its lock, for the number that others have left. The codes are looked up one by one: how few rows are drawn
 * PostgreSQL cannot know, and reads the pool.
 */
const finishedGame = `, finished_game AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id)
  SELECT at, brand, 'game_finished', campaign, profile, play FROM step
), entitled AS (
  SELECT step.*, total.proven_at, total.address_hash, pool.id AS pool_id,
    row_number() OVER (PARTITION BY pool.id ORDER BY step.n)::int AS turn
  FROM step JOIN total ON total.id = step.play JOIN voucher_pool pool ON pool.campaign_id = step.campaign
  WHERE total.proven_at IS NULL OR NOT ${hadVoucher({ poolId: "pool.id", addressHash: "total.address_hash" })}
), counter AS MATERIALIZED (
  SELECT id, next_number, size FROM voucher_pool
  WHERE id IN (SELECT pool_id FROM entitled) AND next_number <= size ORDER BY id FOR UPDATE
), counted AS (
  UPDATE voucher_pool SET next_number = least(counter.size + 1,
    counter.next_number + (SELECT count(*)::int FROM entitled WHERE pool_id = counter.id))
  FROM counter WHERE voucher_pool.id = counter.id
), drawn AS (
  SELECT entitled.*, counter.next_number - 1 + turn AS drawn_number FROM entitled JOIN counter ON counter.id = pool_id
  WHERE counter.next_number - 1 + turn <= counter.size
), code AS (
  UPDATE voucher SET play_id = drawn.play, address_hash = CASE WHEN drawn.proven_at IS NOT NULL THEN drawn.address_hash END,
    state = (CASE WHEN drawn.proven_at IS NULL THEN 'reserved' ELSE 'issued' END)::voucher_state,
    reserved_until = CASE WHEN drawn.proven_at IS NULL THEN drawn.held_until END,
    issued_at = CASE WHEN drawn.proven_at IS NOT NULL THEN drawn.at END,
    expires_at = CASE WHEN drawn.proven_at IS NOT NULL THEN drawn.valid_until END
  FROM drawn CROSS JOIN LATERAL (
    SELECT id FROM voucher WHERE pool_id = drawn.pool_id AND number = drawn.drawn_number LIMIT 1
  ) AS numbered
  WHERE voucher.id = numbered.id
  RETURNING voucher.id, voucher.state, drawn.brand, drawn.campaign, drawn.profile, drawn.play, drawn.at
), moved AS (
  INSERT INTO voucher_movement (brand_id, voucher_id, play_id, kind, at) SELECT brand, id, play, state::text, at FROM code
), granted AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id)
  SELECT at, brand, 'voucher_' || state::text, campaign, profile, play FROM code
), waits AS (
  INSERT INTO voucher_wait (play_id, brand_id, pool_id, since)
  SELECT play, brand, pool_id, at FROM entitled WHERE play NOT IN (SELECT play FROM drawn)
  ON CONFLICT (play_id) DO NOTHING
), job AS (
  SELECT graphile_worker.add_job('tell-finisher', payload := json_build_object('playId', play), max_attempts := 10) FROM step
)`;

/** Only what is read happens, and a job is added by a function. */
const JOBS = ", (SELECT count(*) FROM job) AS jobs";

export const FAIL_LEVELS = {
  name: "answers-and-fail-levels",
  text: `WITH ${storeAnswers("failed")} ${failed} ${readStored()}`,
};
/** Of any number of answers, none of which pays somebody else. */
export const FINISH_LEVELS = {
  name: "answers-and-finish-levels",
  text: `WITH ${storeAnswers("level", NOBODY_TO_PAY)} ${passed} ${nextLevel} ${readStored()}`,
};
export const FINISH_GAMES = {
  name: "answers-and-finish-games",
  text: `WITH ${storeAnswers("game", NOBODY_TO_PAY)} ${passed} ${finishedGame} ${readStored(JOBS)}`,
};
/** Of one answer. */
export const FINISH_LEVEL = {
  name: "answer-and-finish-level",
  text: `WITH ${storeAnswers("level")} ${passed} ${challengerPaid} ${nextLevel} ${readStored()}`,
};
export const FINISH_GAME = {
  name: "answer-and-finish-game",
  text: `WITH ${storeAnswers("game")} ${passed} ${challengerPaid} ${finishedGame} ${readStored(JOBS)}`,
};
