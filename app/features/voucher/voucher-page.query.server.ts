import { loadState, type PlayerState, stateStatement } from "#app/features/play/player-state.query.server.ts";
import {
  VOUCHER_COLUMNS,
  VOUCHER_JOINS,
  type VoucherRow,
} from "#app/features/voucher/voucher.query.server.ts";

const VOUCHER_PAGE = stateStatement("voucher-page", VOUCHER_COLUMNS, VOUCHER_JOINS);

/** Who asks and what they have of their voucher, in one round trip. */
export async function loadVoucherPage(
  slug: string,
  token: string | null,
  now: Date,
): Promise<{ state: PlayerState; row: VoucherRow } | null> {
  return loadState<VoucherRow>(VOUCHER_PAGE, { slug, token, now });
}
