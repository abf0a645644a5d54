import type { LockedMessage } from "#app/features/messaging/lock-message.server.ts";
import { pool, type Queryable, transaction } from "#app/infra/db.server.ts";
import type { Sent } from "#app/infra/mailer.server.ts";

export type Outcome = Sent | { outcome: "withheld" };

/**
 * $1 the message, $2 its brand, $3 outcome, $4 SMTP code, $5 now, $6 the invitation that it carries. What is deferred is
 * neither sent nor failed, and its borrowed address is still needed.
 */
const RECORD = `
WITH tried AS (
  INSERT INTO delivery (brand_id, message_id, outcome, smtp_code, at) VALUES ($2, $1, $3, $4, $5)
), done AS (
  UPDATE message SET sending_at = NULL,
    sent_at = CASE WHEN $3 = 'accepted' THEN $5 ELSE sent_at END,
    failed_at = CASE WHEN $3 IN ('accepted', 'deferred') THEN failed_at ELSE $5 END
  WHERE id = $1 RETURNING brand_id, campaign_id, profile_id, play_id, name
), returned AS (
  UPDATE invitation SET sealed_address = NULL WHERE id = $6 AND $3 <> 'deferred'
)
INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload)
SELECT $5, brand_id, 'message_sent', campaign_id, profile_id, play_id, jsonb_build_object('message', name, 'id', $1::uuid)
FROM done WHERE $3 = 'accepted'`;

/** What a conversation came to: the delivery's row, the message's state, and the end of a borrowed address. */
export async function recordOutcome(
  message: LockedMessage,
  sent: Outcome,
  now: Date,
  on: Queryable = pool,
): Promise<void> {
  const code = "smtpCode" in sent ? sent.smtpCode : null;
  const values = [message.id, message.brandId, sent.outcome, code, now, message.invitationId];
  if (sent.outcome !== "refused" || !sent.noSuchAddress) {
    await on.query(RECORD, values);
    return;
  }
  await transaction(async (tx) => {
    await tx.query(RECORD, values);
    await suppress(message.addressHash, null, "hard-bounce", ["service", "invitation", "marketing"], now, tx);
  });
}

/** Keeps the keyed hash of an address that must not be written to; it outlives the address. `brandId` null: by nobody here. */
export async function suppress(
  addressHash: Buffer,
  brandId: string | null,
  reason: "asked" | "hard-bounce" | "complaint",
  purposes: readonly LockedMessage["purpose"][],
  now: Date,
  on: Queryable = pool,
): Promise<void> {
  await on.query(
    `INSERT INTO suppression (address_hash, brand_id, purpose, reason, created_at) SELECT $1, $2, unnest($3::message_purpose[]), $4, $5
     ON CONFLICT (address_hash, brand_id, purpose) DO NOTHING`,
    [addressHash, brandId, purposes, reason, now],
  );
}
