import { days } from "#app/domain/kernel/instant.ts";
import { BORROWED_ADDRESS_LIFE } from "#app/domain/referral/invitation.ts";
import { returnLapsedVouchers } from "#app/features/voucher/return-lapsed-vouchers.server.ts";
import { pool } from "#app/infra/db.server.ts";

/**
 * $1 now. An invitation ends by time alone, whether it was taken up or not: what the friend has not done by then
 * brings nothing any more, so that every boost ends earned or void.
 */
const END_INVITATIONS = `
WITH ended AS (
  UPDATE invitation SET ended_at = $1 WHERE ended_at IS NULL AND expires_at <= $1 RETURNING id
)
UPDATE boost SET state = 'void', settled_at = $1 FROM ended WHERE boost.invitation_id = ended.id AND boost.state = 'pending'`;

/** $1 now, $2 before when. What could not be delivered in all its tries, or waited too long behind a paused campaign. */
const GIVE_UP = `
WITH given_up AS (
  UPDATE message SET failed_at = $1, sending_at = NULL
  WHERE decision = 'send' AND sent_at IS NULL AND failed_at IS NULL AND decided_at < $2 RETURNING id, brand_id
)
INSERT INTO delivery (brand_id, message_id, outcome, at) SELECT brand_id, id, 'withheld', $1 FROM given_up`;

/** Longer than all the tries of a delivery take together (twelve, from seconds to half a day apart). */
const LONGEST_DELIVERY = days(4);

/** Ends what time ends. Each statement is safe to repeat, and to run beside another worker's. */
export async function sweep(now: Date): Promise<void> {
  await pool.query(
    "UPDATE invitation SET sealed_address = NULL WHERE sealed_address IS NOT NULL AND created_at <= $1",
    [new Date(now.getTime() - BORROWED_ADDRESS_LIFE)],
  );
  await pool.query(END_INVITATIONS, [now]);
  await pool.query(GIVE_UP, [now, new Date(now.getTime() - LONGEST_DELIVERY)]);
  await returnLapsedVouchers(now);
  await pool.query("DELETE FROM allowance WHERE expire < $1", [now.getTime()]);
  await pool.query("DELETE FROM marketer_session WHERE expires_at < $1", [now]);
  await pool.query("DELETE FROM password_reset WHERE expires_at < $1::timestamptz - interval '7 days'", [
    now,
  ]);
  // The address of somebody who never came is no colleague's.
  await pool.query(
    "DELETE FROM colleague_invitation WHERE expires_at < $1::timestamptz - interval '30 days'",
    [now],
  );
  await pool.query("DELETE FROM mailed_link WHERE expires_at < $1::timestamptz - interval '7 days'", [now]);
}

/** This month's partition of the event log and those of the next three. */
export async function makeEventPartitions(now: Date): Promise<void> {
  await pool.query("SELECT make_event_partitions($1::date, 4)", [now.toISOString().slice(0, 10)]);
}
