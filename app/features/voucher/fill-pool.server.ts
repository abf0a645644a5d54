import { customAlphabet } from "nanoid";
import type { VoucherTerms } from "#app/domain/campaign/content.ts";
import { CODE_ALPHABET, CODE_LENGTH, shownCode } from "#app/domain/voucher/code.ts";
import { newId } from "#app/infra/clock.server.ts";
import type { Queryable } from "#app/infra/db.server.ts";

const draw = customAlphabet(CODE_ALPHABET, CODE_LENGTH);
const BATCH = 10_000;

/** Makes a campaign's pool and all its codes. Codes come from the system's randomness and are told apart by the database. */
export async function fillPool(
  tx: Queryable,
  {
    brandId,
    campaignId,
    voucher,
    now,
  }: { brandId: string; campaignId: string; voucher: VoucherTerms; now: Date },
): Promise<void> {
  const poolId = newId();
  await tx.query(
    "INSERT INTO voucher_pool (id, brand_id, campaign_id, value_cents, currency, valid_days, size, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    [
      poolId,
      brandId,
      campaignId,
      voucher.value.cents,
      voucher.value.currency,
      voucher.validDays,
      voucher.pool,
      now,
    ],
  );
  await addCodes(tx, { brandId, poolId, from: 1, to: voucher.pool });
}

/** Adds the codes with these numbers, both included, to a pool. */
export async function addCodes(
  tx: Queryable,
  { brandId, poolId, from, to }: { brandId: string; poolId: string; from: number; to: number },
): Promise<void> {
  for (let first = from; first <= to; first += BATCH) {
    const count = Math.min(BATCH, to - first + 1);
    const codes = Array.from({ length: count }, () => shownCode(draw()));
    await tx.query(
      "INSERT INTO voucher (brand_id, pool_id, number, code) SELECT $1, $2, $3 + ordinality - 1, code FROM unnest($4::text[]) WITH ORDINALITY AS drawn (code, ordinality)",
      [brandId, poolId, first, codes],
    );
  }
}
