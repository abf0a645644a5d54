import { hours } from "#app/domain/kernel/instant.ts";
import { addressee } from "#app/features/messaging/addressee.query.server.ts";
import { composeMessage } from "#app/features/messaging/compose-message.server.ts";
import { type LockedMessage, lockMessage } from "#app/features/messaging/lock-message.server.ts";
import { recordOutcome } from "#app/features/messaging/record-outcome.server.ts";
import { transaction } from "#app/infra/db.server.ts";
import { sendMail } from "#app/infra/mailer.server.ts";
import { enqueue } from "#app/infra/queue-catalog.server.ts";

/** How often a mail to a paused campaign looks whether it may go. */
const DOOR_CHECK = hours(0.25);

/** No conversation, or one that may be repeated. */
const DEFERRED = { outcome: "deferred", smtpCode: null } as const;

/** Thrown to have the queue try again later. Carries a code and no words of the mail server: they quote addresses. */
export class DeliveryDeferred extends Error {}

/**
 * Holds the SMTP conversation of a message that the gate let through. Consent and suppression are read once
 * more, at the last moment. A conversation that a crash cut off is visible (`sending_at`), one that the network
 * cut off is "unknown": a service mail is then sent again, an invitation never, because "one mail per address,
 * ever" outweighs one that is lost.
 */
export async function deliverMessage(messageId: string, now: Date): Promise<void> {
  const message = await transaction((tx) => beginConversation(tx, messageId, now));
  if (!message) return;
  const to = await addressee(message);
  if (!to) return recordOutcome(message, { outcome: "withheld" }, now);
  const said = await sendMail(await composeMessage(message, to));
  const sent = said.outcome === "unknown" && message.purpose !== "invitation" ? DEFERRED : said;
  await recordOutcome(message, sent, now);
  if (sent.outcome === "deferred")
    throw new DeliveryDeferred(`message ${messageId} deferred (SMTP ${sent.smtpCode ?? "no answer"})`);
}

async function beginConversation(
  tx: Parameters<typeof lockMessage>[0],
  messageId: string,
  now: Date,
): Promise<LockedMessage | null> {
  const message = await lockMessage(tx, messageId, now);
  if (!message || message.isSettled) return null;
  if (message.wasCutOff && message.purpose === "invitation") {
    await recordOutcome(message, { outcome: "unknown" }, now, tx);
    return null;
  }
  if (!message.isStillAllowed) {
    await recordOutcome(message, { outcome: "withheld" }, now, tx);
    return null;
  }
  if (message.waitsForDoor) {
    await enqueue(tx, "deliver-message", { messageId }, { runAt: new Date(now.getTime() + DOOR_CHECK) });
    return null;
  }
  await tx.query("UPDATE message SET sending_at = $2 WHERE id = $1", [messageId, now]);
  return message;
}
