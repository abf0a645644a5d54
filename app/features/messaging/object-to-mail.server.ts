import { withdrawNewsletterConsent } from "#app/features/consent/newsletter.server.ts";
import { suppress } from "#app/features/messaging/record-outcome.server.ts";
import { pool, type Queryable, transaction } from "#app/infra/db.server.ts";
import { readSignedId } from "#app/infra/secrets.server.ts";

/** A mail that its reader objects to, found by the signed link in it. */
export interface ObjectedMail {
  messageId: string;
  slug: string;
}

interface MessageRow {
  brand_id: string;
  campaign_id: string;
  profile_id: string | null;
  address_hash: Buffer;
}

/** Null for a link that was cut short or made up. The link never ends: objecting must always work. */
export async function loadObjectedMail(
  purpose: "stop" | "never",
  signed: string,
): Promise<ObjectedMail | null> {
  const messageId = readSignedId(purpose, signed);
  if (!messageId) return null;
  const { rows } = await pool.query<{ slug: string }>(
    "SELECT c.slug FROM message m JOIN campaign c ON c.id = m.campaign_id WHERE m.id = $1",
    [messageId],
  );
  return rows[0] ? { messageId, slug: rows[0].slug } : null;
}

/** "Never write to me": no challenge reaches this address again, whoever sends it, for whatever brand. */
export async function neverWriteAgain(messageId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const message = await loadMessage(tx, messageId);
    if (!message) return;
    await suppress(message.address_hash, null, "asked", ["invitation", "marketing"], now, tx);
    await recordObjection(tx, message, "friend_objected", now);
  });
}

/** Unsubscribes from a brand's marketing (RFC 8058): consent ends and the address is kept from later imports. */
export async function stopMarketing(messageId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const message = await loadMessage(tx, messageId);
    if (!message) return;
    await suppress(message.address_hash, message.brand_id, "asked", ["marketing"], now, tx);
    if (!message.profile_id) return;
    const who = {
      brandId: message.brand_id,
      profileId: message.profile_id,
      campaignId: message.campaign_id,
      source: "unsubscribe link",
    };
    await withdrawNewsletterConsent(who, now, tx);
    await recordObjection(tx, message, "unsubscribed", now);
  });
}

async function loadMessage(tx: Queryable, id: string): Promise<MessageRow | undefined> {
  return (
    await tx.query<MessageRow>(
      "SELECT brand_id, campaign_id, profile_id, address_hash FROM message WHERE id = $1",
      [id],
    )
  ).rows[0];
}

async function recordObjection(tx: Queryable, message: MessageRow, name: string, now: Date): Promise<void> {
  await tx.query(
    "INSERT INTO event (at, brand_id, name, campaign_id, profile_id) VALUES ($1, $2, $3, $4, $5)",
    [now, message.brand_id, name, message.campaign_id, message.profile_id],
  );
}
