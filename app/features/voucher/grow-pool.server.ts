import type { VoucherTerms } from "#app/domain/campaign/content.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import type { Queryable } from "#app/infra/db.server.ts";
import { enqueue } from "#app/infra/queue-catalog.server.ts";
import { addCodes } from "./fill-pool.server.ts";

export type PoolRefusal = "voucher_value_fixed" | "pool_cannot_shrink";

interface Pool {
  id: string;
  size: number;
  value_cents: number;
  currency: string;
}

/**
 * Brings a campaign's pool to what a later version says. Codes may be added and the validity of those still to be issued
 * changed; what the vouchers are worth was promised to whoever plays already, and codes that exist stay. Those who wait for a
 * voucher come before those who finish after.
 */
export async function growPool(
  tx: Queryable,
  { brandId, campaignId, voucher }: { brandId: string; campaignId: string; voucher: VoucherTerms },
): Promise<Result<null, PoolRefusal>> {
  const { rows } = await tx.query<Pool>(
    "SELECT id, size, value_cents, currency FROM voucher_pool WHERE campaign_id = $1 FOR NO KEY UPDATE",
    [campaignId],
  );
  const [pool] = rows;
  if (!pool) return ok(null);
  const { cents, currency } = voucher.value;
  if (pool.value_cents !== cents || pool.currency !== currency) return refuse("voucher_value_fixed");
  if (voucher.pool < pool.size) return refuse("pool_cannot_shrink");

  await addCodes(tx, { brandId, poolId: pool.id, from: pool.size + 1, to: voucher.pool });
  // Numbers below the next one are what a wait is ended with: as many of the new ones as there are people waiting.
  await tx.query(
    `UPDATE voucher_pool SET size = $2, valid_days = $3,
       next_number = least($2 + 1, next_number + (SELECT count(*)::integer FROM voucher_wait WHERE pool_id = $1))
     WHERE id = $1`,
    [pool.id, voucher.pool, voucher.validDays],
  );
  if (voucher.pool > pool.size) await enqueue(tx, "grant-waiting", { poolId: pool.id });
  return ok(null);
}
