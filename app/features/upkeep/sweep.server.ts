import { BORROWED_ADDRESS_LIFE } from "#app/domain/referral/invitation.ts";
import { returnLapsedVouchers } from "#app/features/voucher/return-lapsed-vouchers.server.ts";
import { pool } from "#app/infra/db.server.ts";

/** $1 now. An invitation that nobody took up ends by time alone, and its pending boosts with it. */
const END_INVITATIONS = `
WITH ended AS (
  UPDATE invitation SET ended_at = $1 WHERE ended_at IS NULL AND expires_at <= $1 AND friend_play_id IS NULL RETURNING id
)
UPDATE boost SET state = 'void', settled_at = $1 FROM ended WHERE boost.invitation_id = ended.id AND boost.state = 'pending'`;

/** Ends what time ends. Each statement is safe to repeat, and to run beside another worker's. */
export async function sweep(now: Date): Promise<void> {
  await pool.query(
    "UPDATE invitation SET sealed_address = NULL WHERE sealed_address IS NOT NULL AND created_at <= $1",
    [new Date(now.getTime() - BORROWED_ADDRESS_LIFE)],
  );
  await pool.query(END_INVITATIONS, [now]);
  await returnLapsedVouchers(now);
  await pool.query("DELETE FROM allowance WHERE expire < $1", [now.getTime()]);
  await pool.query("DELETE FROM marketer_session WHERE expires_at < $1", [now]);
  await pool.query("DELETE FROM mailed_link WHERE expires_at < $1::timestamptz - interval '7 days'", [now]);
}

/** This month's partition of the event log and those of the next three. */
export async function makeEventPartitions(now: Date): Promise<void> {
  await pool.query("SELECT make_event_partitions($1::date, 4)", [now.toISOString().slice(0, 10)]);
}
