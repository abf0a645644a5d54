import type { LockedMessage } from "#app/features/messaging/lock-message.server.ts";
import { pool, type Queryable, transaction } from "#app/infra/db.server.ts";
import type { Sent } from "#app/infra/mailer.server.ts";

export type Outcome = Sent | { outcome: "withheld" };

/** What a conversation came to: the delivery's row, the message's state, and the end of a borrowed address. */
export async function recordOutcome(
  message: LockedMessage,
  sent: Outcome,
  now: Date,
  on?: Queryable,
): Promise<void> {
  if (on) return record(on, message, sent, now);
  await transaction((tx) => record(tx, message, sent, now));
}

async function record(tx: Queryable, message: LockedMessage, sent: Outcome, now: Date): Promise<void> {
  await tx.query(
    "INSERT INTO delivery (brand_id, message_id, outcome, smtp_code, at) VALUES ($1, $2, $3, $4, $5)",
    [message.brandId, message.id, sent.outcome, "smtpCode" in sent ? sent.smtpCode : null, now],
  );
  if (sent.outcome === "deferred") {
    await tx.query("UPDATE message SET sending_at = NULL WHERE id = $1", [message.id]);
    return;
  }
  const column = sent.outcome === "accepted" ? "sent_at" : "failed_at";
  await tx.query(`UPDATE message SET ${column} = $2, sending_at = NULL WHERE id = $1`, [message.id, now]);
  if (message.invitationId)
    await tx.query("UPDATE invitation SET sealed_address = NULL WHERE id = $1", [message.invitationId]);
  if (sent.outcome === "refused" && sent.noSuchAddress)
    await suppress(message.addressHash, null, "hard-bounce", ["service", "invitation", "marketing"], now, tx);
  if (sent.outcome === "accepted") await recordSending(tx, message, now);
}

async function recordSending(tx: Queryable, message: LockedMessage, now: Date): Promise<void> {
  await tx.query(
    "INSERT INTO event (at, brand_id, name, campaign_id, profile_id, play_id, payload) VALUES ($1, $2, 'message_sent', $3, $4, $5, jsonb_build_object('message', $6::text, 'id', $7::uuid))",
    [now, message.brandId, message.campaignId, message.profileId, message.playId, message.name, message.id],
  );
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
