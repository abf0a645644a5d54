import { hadVoucher } from "#app/features/voucher/had-voucher.sql.server.ts";

/** What a play has of its voucher now. */
export type HeldVoucher =
  | { state: "not-finished" }
  | { state: "reserved"; until: Date }
  | { state: "issued"; code: string; expiresAt: Date }
  | { state: "waiting"; since: Date | null }
  /** The address had its voucher by a play that was erased since. */
  | { state: "had" };

export interface VoucherRow {
  voucher_state: string | null;
  code: string | null;
  reserved_until: Date | null;
  expires_at: Date | null;
  waits_since: Date | null;
  has_had: boolean;
}

/** Beside the play `p`: its voucher, or its place in the waiting list. A code is read only once it is issued. */
export const VOUCHER_COLUMNS = `
  v.state AS voucher_state, CASE WHEN v.state <> 'reserved' THEN v.code END AS code, v.reserved_until, v.expires_at, w.since AS waits_since,
  (p.proven_at IS NOT NULL AND EXISTS (
     SELECT 1 FROM voucher_pool pool WHERE pool.campaign_id = p.campaign_id AND ${hadVoucher({ poolId: "pool.id", addressHash: "p.address_hash" })})) AS has_had`;
export const VOUCHER_JOINS = `
  LEFT JOIN voucher v ON v.play_id = p.id
  LEFT JOIN voucher_wait w ON w.play_id = p.id`;

export function toHeldVoucher(play: { isFinished: boolean }, row: VoucherRow): HeldVoucher {
  if (!play.isFinished) return { state: "not-finished" };
  if (row.voucher_state === "reserved" && row.reserved_until)
    return { state: "reserved", until: row.reserved_until };
  if (row.code && row.expires_at) return { state: "issued", code: row.code, expiresAt: row.expires_at };
  if (row.has_had) return { state: "had" };
  return { state: "waiting", since: row.waits_since };
}
