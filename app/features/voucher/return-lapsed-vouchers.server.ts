import { grantWaiting } from "#app/features/voucher/grant-waiting.server.ts";
import { pool } from "#app/infra/db.server.ts";

/**
 * $1 now. Reservations that time has ended go back to their pools. The play keeps a place in the waiting
 * list: a late proof still gets a code while there are any.
 */
const LAPSE = `
WITH lapsed AS (
  SELECT id, brand_id, pool_id, play_id FROM voucher WHERE state = 'reserved' AND reserved_until <= $1
  ORDER BY reserved_until LIMIT 1000 FOR UPDATE SKIP LOCKED
), returned AS (
  UPDATE voucher SET state = 'free', play_id = NULL, reserved_until = NULL FROM lapsed WHERE voucher.id = lapsed.id
), moved AS (
  INSERT INTO voucher_movement (brand_id, voucher_id, play_id, kind, at) SELECT brand_id, id, play_id, 'returned', $1 FROM lapsed
), fact AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id)
  SELECT $1, play.brand_id, 'voucher_lapsed', play.campaign_id, play.profile_id, play.id FROM lapsed JOIN play ON play.id = lapsed.play_id
)
SELECT DISTINCT pool_id FROM lapsed`;

export async function returnLapsedVouchers(now: Date): Promise<void> {
  const { rows } = await pool.query<{ pool_id: string }>(LAPSE, [now]);
  for (const { pool_id } of rows) await grantWaiting(pool_id, now);
}
