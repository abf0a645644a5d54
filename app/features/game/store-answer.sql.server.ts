import { payBoosts } from "#app/features/referral/pay-boosts.sql.server.ts";
import { hadVoucher } from "#app/features/voucher/had-voucher.sql.server.ts";

/**
 * The hot path of the product, so it is SQL by hand: a stored answer costs one round trip, and everything
 * it brings commits with it. `step` moves the attempt on only if nobody else has; all else hangs on it.
 *
 * $1 attempt, $2 position, $3 brand, $4 play, $5 campaign, $6 profile, $7 question, $8 choices, $9 is right,
 * $10 points, $11 rule version, $12 level, $13 now, $14 trait or null, $15 its value,
 * $16 end of validity and $17 end of reservation (only when the game is finished).
 */
function storeAnswer(finishes: "nothing" | "level" | "game"): string {
  const isEnd = finishes !== "nothing";
  return `
WITH step AS (
  UPDATE attempt
  SET position = position + 1, points = points + $10, right_count = right_count + ($9::boolean IS TRUE)::int
      ${isEnd ? ", finished_at = $13" : ""}
  WHERE id = $1 AND position = $2 AND finished_at IS NULL
  RETURNING id
), stored AS (
  INSERT INTO answer (attempt_id, position, brand_id, question_key, choices, is_right, points, answered_at)
  SELECT id, $2, $3, $7, $8, $9, $10, $13 FROM step
), entry AS (
  INSERT INTO score_entry (brand_id, play_id, kind, cause, level, points, rule_version, at)
  SELECT $3, $4, 'answer', $12::smallint || ':' || $7::text, $12, $10, $11, $13 FROM step WHERE $10 <> 0
), declared AS (
  INSERT INTO trait (brand_id, profile_id, key, value, campaign_id, declared_at)
  SELECT $3, $6, $14::text, $15::text, $5, $13 FROM step WHERE $14::text IS NOT NULL
  ON CONFLICT (profile_id, key) DO UPDATE SET value = excluded.value, campaign_id = excluded.campaign_id, declared_at = excluded.declared_at
), fact AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload)
  SELECT $13, $3, 'question_answered', $5::uuid, $6::uuid, $4::uuid,
         jsonb_build_object('level', $12::smallint, 'question', $7::text, 'choices', $8::text[], 'right', $9::boolean, 'points', $10::integer)
  FROM step
), total AS (
  UPDATE play SET score = score + $10 ${isEnd ? ", levels_finished = $12" : ""} ${finishes === "game" ? ", finished_at = $13" : ""}
  FROM step WHERE play.id = $4 ${isEnd ? "" : "AND $10 <> 0"}
  RETURNING play.id, play.proven_at, play.address_hash
)${isEnd ? finishLevel() : ""}${finishes === "level" ? openNextLevel() : ""}${finishes === "game" ? finishGame() : ""}
SELECT (SELECT count(*)::int FROM step) AS stored ${finishes === "game" ? ", (SELECT count(*) FROM job) AS jobs" : ""}`;
}

/** The friend's challenger is paid for this level, if the friend's address is proven. */
function finishLevel(): string {
  return `, finished AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload)
  SELECT $13, $3, 'level_finished', $5, $6, $4, jsonb_build_object('level', $12::smallint) FROM step
), act AS (
  UPDATE profile SET last_act_at = $13 FROM step WHERE profile.id = $6
), ${payBoosts({ due: "boost.act = 'friend-finished' AND boost.friend_level <= $12 AND i.friend_play_id IN (SELECT id FROM total WHERE proven_at IS NOT NULL)", now: "$13", ruleVersion: "$11" })}`;
}

function openNextLevel(): string {
  return `, next_level AS (
  INSERT INTO attempt (brand_id, play_id, level, started_at) SELECT $3, $4, $12 + 1, $13 FROM step
  ON CONFLICT (play_id, level, number) DO NOTHING
)`;
}

/**
 * The voucher: the pool's counter gives each number once, however many finish together, and a full pool
 * gives a place in the waiting list. A counter and not "the first free row": that search slows as a pool empties.
 */
function finishGame(): string {
  return `, finished_game AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id)
  SELECT $13, $3, 'game_finished', $5, $6, $4 FROM step
), entitled AS (
  SELECT total.id FROM total, voucher_pool pool WHERE pool.campaign_id = $5
    AND (total.proven_at IS NULL OR NOT ${hadVoucher({ poolId: "pool.id", addressHash: "total.address_hash" })})
), drawn AS (
  UPDATE voucher_pool SET next_number = next_number + 1 FROM entitled
  WHERE voucher_pool.campaign_id = $5 AND next_number <= size
  RETURNING voucher_pool.id AS pool_id, next_number - 1 AS number
), code AS (
  UPDATE voucher SET play_id = $4, address_hash = CASE WHEN total.proven_at IS NOT NULL THEN total.address_hash END,
    state = (CASE WHEN total.proven_at IS NULL THEN 'reserved' ELSE 'issued' END)::voucher_state,
    reserved_until = CASE WHEN total.proven_at IS NULL THEN $17::timestamptz END,
    issued_at = CASE WHEN total.proven_at IS NOT NULL THEN $13 END,
    expires_at = CASE WHEN total.proven_at IS NOT NULL THEN $16::timestamptz END
  FROM drawn, total WHERE voucher.pool_id = drawn.pool_id AND voucher.number = drawn.number
  RETURNING voucher.id, voucher.state
), moved AS (
  INSERT INTO voucher_movement (brand_id, voucher_id, play_id, kind, at) SELECT $3, id, $4, state::text, $13 FROM code
), granted AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id)
  SELECT $13, $3, 'voucher_' || state::text, $5, $6, $4 FROM code
), waits AS (
  INSERT INTO voucher_wait (play_id, brand_id, pool_id, since)
  SELECT $4, $3, pool.id, $13 FROM entitled, voucher_pool pool WHERE pool.campaign_id = $5 AND NOT EXISTS (SELECT 1 FROM drawn)
  ON CONFLICT (play_id) DO NOTHING
), job AS (
  SELECT graphile_worker.add_job('tell-finisher', payload := json_build_object('playId', $4::uuid), max_attempts := 10) FROM step
)`;
}

/**
 * What ANSWER does for one play, for many at once, each under its own condition: answers that finish nothing and fill
 * no trait, at most one of each play. $1 the answers as a JSON array, $2 rule version. The rows are whose are stored.
 */
const storeAnswers = `
WITH given AS (
  SELECT * FROM json_to_recordset($1::json) AS given (
    attempt uuid, position smallint, brand uuid, play uuid, campaign uuid, profile uuid, question text,
    choices text[], is_right boolean, points integer, level smallint, at timestamptz)
), step AS (
  UPDATE attempt
  SET position = attempt.position + 1, points = attempt.points + given.points,
      right_count = attempt.right_count + (given.is_right IS TRUE)::int
  FROM given
  WHERE attempt.id = given.attempt AND attempt.position = given.position AND attempt.finished_at IS NULL
  RETURNING given.*
), stored AS (
  INSERT INTO answer (attempt_id, position, brand_id, question_key, choices, is_right, points, answered_at)
  SELECT attempt, position, brand, question, choices, is_right, points, at FROM step
), entry AS (
  INSERT INTO score_entry (brand_id, play_id, kind, cause, level, points, rule_version, at)
  SELECT brand, play, 'answer', level || ':' || question, level, points, $2, at FROM step WHERE points <> 0
), fact AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload)
  SELECT at, brand, 'question_answered', campaign, profile, play,
         jsonb_build_object('level', level, 'question', question, 'choices', choices, 'right', is_right, 'points', points)
  FROM step
), total AS (
  UPDATE play SET score = score + step.points FROM step WHERE play.id = step.play AND step.points <> 0
)
SELECT attempt FROM step`;

export const ANSWER = { name: "answer", text: storeAnswer("nothing") };
export const ANSWER_AND_FINISH_LEVEL = { name: "answer-and-finish-level", text: storeAnswer("level") };
export const ANSWER_AND_FINISH_GAME = { name: "answer-and-finish-game", text: storeAnswer("game") };
export const ANSWERS = { name: "answers", text: storeAnswers };
