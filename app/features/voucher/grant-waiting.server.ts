import { RESERVATION_LIFE } from "#app/domain/voucher/voucher.ts";
import { type Queryable, transaction } from "#app/infra/db.server.ts";
import { enqueue } from "#app/infra/queue-catalog.server.ts";

/**
 * $1 the pool, $2 now, $3 end of a reservation. Pairs the longest wait with the lowest code that came back. The
 * play is locked too, against a proof of the same moment: it would find no code to issue, and this no proof.
 */
const GRANT = `
WITH waiting AS (
  SELECT w.play_id, play.proven_at, play.address_hash FROM voucher_wait w JOIN play ON play.id = w.play_id
  WHERE w.pool_id = $1 ORDER BY w.since, w.play_id LIMIT 1 FOR UPDATE OF w SKIP LOCKED FOR NO KEY UPDATE OF play
), code AS (
  SELECT id FROM voucher WHERE pool_id = $1 AND state = 'free'
    AND number < (SELECT next_number FROM voucher_pool WHERE id = $1) AND EXISTS (SELECT 1 FROM waiting)
  ORDER BY number LIMIT 1 FOR UPDATE SKIP LOCKED
), given AS (
  UPDATE voucher SET play_id = waiting.play_id, address_hash = CASE WHEN waiting.proven_at IS NOT NULL THEN waiting.address_hash END,
    state = (CASE WHEN waiting.proven_at IS NULL THEN 'reserved' ELSE 'issued' END)::voucher_state,
    reserved_until = CASE WHEN waiting.proven_at IS NULL THEN $3::timestamptz END,
    issued_at = CASE WHEN waiting.proven_at IS NOT NULL THEN $2::timestamptz END,
    expires_at = CASE WHEN waiting.proven_at IS NOT NULL THEN $2::timestamptz + make_interval(days => pool.valid_days) END
  FROM code, waiting, voucher_pool pool WHERE voucher.id = code.id AND pool.id = $1
  RETURNING voucher.id, voucher.brand_id, voucher.play_id, voucher.state
), moved AS (
  INSERT INTO voucher_movement (brand_id, voucher_id, play_id, kind, at) SELECT brand_id, id, play_id, state::text, $2 FROM given
), fact AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id)
  SELECT $2, play.brand_id, 'voucher_' || given.state::text, play.campaign_id, play.profile_id, play.id FROM given JOIN play ON play.id = given.play_id
), done AS (
  DELETE FROM voucher_wait USING given WHERE voucher_wait.play_id = given.play_id
)
SELECT play_id FROM given`;

/** Gives the codes that came back to those who have waited longest, one transaction each. Answers how many. */
export async function grantWaiting(poolId: string, now: Date): Promise<number> {
  let granted = 0;
  while (await transaction((tx) => grantOne(tx, poolId, now))) granted++;
  return granted;
}

async function grantOne(tx: Queryable, poolId: string, now: Date): Promise<boolean> {
  const { rows } = await tx.query<{ play_id: string }>(GRANT, [
    poolId,
    now,
    new Date(now.getTime() + RESERVATION_LIFE),
  ]);
  const [given] = rows;
  if (!given) return false;
  await enqueue(tx, "tell-finisher", { playId: given.play_id });
  return true;
}
