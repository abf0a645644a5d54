import type { Language } from "#app/domain/kernel/language.ts";
import {
  INVITATIONS_COLUMN,
  type InvitationRow,
  toInvitations,
} from "#app/features/referral/invitation-list.query.server.ts";
import {
  type HeldVoucher,
  toHeldVoucher,
  VOUCHER_COLUMNS,
  VOUCHER_JOINS,
  type VoucherRow,
} from "#app/features/voucher/voucher.query.server.ts";
import { pool } from "#app/infra/db.server.ts";

/** What a play has of its voucher, read by the very columns that the player's pages read. */
export async function loadVoucher(play: { id: string; isFinished: boolean }): Promise<HeldVoucher> {
  const { rows } = await pool.query<VoucherRow>(
    `SELECT ${VOUCHER_COLUMNS} FROM play p ${VOUCHER_JOINS} WHERE p.id = $1`,
    [play.id],
  );
  return rows[0] ? toHeldVoucher(play, rows[0]) : { state: "not-finished" };
}

/** A player's challenges as the player's pages show them. */
export async function loadInvitations(playId: string, levels: number, language: Language, now: Date) {
  const { rows } = await pool.query<{ invitations: InvitationRow[] | null }>(
    `SELECT ${INVITATIONS_COLUMN} FROM play p WHERE p.id = $1`,
    [playId],
  );
  return toInvitations(rows[0]?.invitations ?? null, levels, language, now);
}
