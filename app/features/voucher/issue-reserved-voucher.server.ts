import { hadVoucher } from "#app/features/voucher/had-voucher.sql.server.ts";
import { releaseVoucher } from "#app/features/voucher/release-voucher.server.ts";
import type { Queryable } from "#app/infra/db.server.ts";
import { enqueue } from "#app/infra/queue-catalog.server.ts";

/** $1 the play, $2 now. The pool says how long the voucher is good for. */
const ISSUE = `
WITH issued AS (
  UPDATE voucher SET state = 'issued', reserved_until = NULL, issued_at = $2::timestamptz, expires_at = $2::timestamptz + make_interval(days => pool.valid_days),
    address_hash = play.address_hash
  FROM voucher_pool pool, play WHERE pool.id = voucher.pool_id AND play.id = $1 AND voucher.play_id = $1 AND voucher.state = 'reserved'
    AND NOT ${hadVoucher({ poolId: "pool.id", addressHash: "play.address_hash" })}
  RETURNING voucher.id, voucher.brand_id
), moved AS (
  INSERT INTO voucher_movement (brand_id, voucher_id, play_id, kind, at) SELECT brand_id, id, $1, 'issued', $2 FROM issued
), fact AS (
  INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id)
  SELECT $2, play.brand_id, 'voucher_issued', play.campaign_id, play.profile_id, play.id FROM issued, play WHERE play.id = $1
)
SELECT id FROM issued`;

/** $1 the play, $2 now. A finished play whose reservation lapsed before the proof. */
const WAIT = `
INSERT INTO voucher_wait (play_id, brand_id, pool_id, since)
SELECT play.id, play.brand_id, pool.id, $2 FROM play JOIN voucher_pool pool ON pool.campaign_id = play.campaign_id
WHERE play.id = $1 AND play.finished_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM voucher WHERE voucher.play_id = play.id)
  AND NOT ${hadVoucher({ poolId: "pool.id", addressHash: "play.address_hash" })}
ON CONFLICT (play_id) DO NOTHING RETURNING pool_id`;

/**
 * What was reserved becomes the player's, and is mailed. A finished play whose reservation has lapsed queues
 * for a code instead; an unfinished one has nothing to get yet, and an address that had its voucher gets no second.
 */
export async function issueReservedVoucher(tx: Queryable, playId: string, now: Date): Promise<void> {
  const issued = await tx.query(ISSUE, [playId, now]);
  if (issued.rows.length > 0) return enqueue(tx, "queue-message", { name: "voucher-issued", playId });
  // Still reserved, so it was the address that stood against it. (A place in the waiting list must not be lost here.)
  const { rows: reserved } = await tx.query(
    "SELECT 1 FROM voucher WHERE play_id = $1 AND state = 'reserved'",
    [playId],
  );
  if (reserved.length > 0) return releaseVoucher(tx, playId, now);
  const waiting = await tx.query<{ pool_id: string }>(WAIT, [playId, now]);
  if (waiting.rows[0]) await enqueue(tx, "grant-waiting", { poolId: waiting.rows[0].pool_id });
}
