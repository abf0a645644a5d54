import type { Queryable } from "#app/infra/db.server.ts";
import { enqueue } from "#app/infra/queue-catalog.server.ts";

/** $1 the play, $2 now. */
const RELEASE = `
WITH held AS (
  SELECT id, brand_id, pool_id FROM voucher WHERE play_id = $1 AND state = 'reserved' FOR UPDATE
), returned AS (
  UPDATE voucher SET state = 'free', play_id = NULL, reserved_until = NULL FROM held WHERE voucher.id = held.id
), moved AS (
  INSERT INTO voucher_movement (brand_id, voucher_id, play_id, kind, at) SELECT brand_id, id, $1, 'returned', $2 FROM held
), no_longer AS (
  DELETE FROM voucher_wait WHERE play_id = $1
)
SELECT pool_id FROM held`;

/**
 * A reservation goes back to its pool, for whoever has waited longest, and a place in the waiting list is given
 * up. An issued voucher stays: it is money.
 */
export async function releaseVoucher(tx: Queryable, playId: string, now: Date): Promise<void> {
  const { rows } = await tx.query<{ pool_id: string }>(RELEASE, [playId, now]);
  if (rows[0]) await enqueue(tx, "grant-waiting", { poolId: rows[0].pool_id });
}
