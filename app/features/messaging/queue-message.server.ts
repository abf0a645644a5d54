import { hours } from "#app/domain/kernel/instant.ts";
import { type ContactDecision, mayContact, type Purpose } from "#app/domain/messaging/may-contact.ts";
import { RESERVATION_LIFE } from "#app/domain/voucher/voucher.ts";
import { CONTINUE_LINK_HOURS } from "#app/features/messaging/campaign-message.ts";
import { loadContactFacts } from "#app/features/messaging/contact-facts.query.server.ts";
import { type Candidate, loadCandidate } from "#app/features/messaging/recipient.query.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { type Queryable, transaction } from "#app/infra/db.server.ts";
import { enqueue, type JobPayload } from "#app/infra/queue-catalog.server.ts";
import { hashToken, linkToken } from "#app/infra/secrets.server.ts";
import { PURPOSES } from "#emails/catalog.ts";

/**
 * The gate: the one act by which anything is written to anybody (DESIGN decision 6). It decides, reserves the
 * slot, records the decision with its reason, also when it is "no", and queues the delivery, all in one
 * transaction. Asking again for a message that is decided changes nothing; one on hold is decided anew.
 */
export async function queueMessage(
  message: JobPayload<"queue-message">,
  now: Date,
): Promise<ContactDecision["decision"] | "nobody"> {
  return transaction(async (tx) => {
    const candidate = await loadCandidate(tx, message);
    if (!candidate) return "nobody";
    // Decisions about one address take turns, so that two workers never count the same free slot.
    await tx.query("SELECT pg_advisory_xact_lock(hashtextextended(encode($1, 'base64'), 1))", [
      candidate.addressHash,
    ]);

    const purpose = PURPOSES[candidate.name];
    const facts = await loadContactFacts(tx, candidate, purpose, now);
    const decided = mayContact(facts, now.getTime());
    const messageId = await recordDecision(tx, candidate, purpose, decided, now);
    if (!messageId) return decided.decision;
    if (purpose === "invitation") await settleBorrowedAddress(tx, candidate, decided, now);
    if (decided.decision === "send") {
      await openMailedLink(tx, candidate, now);
      await enqueue(tx, "deliver-message", { messageId });
    }
    if (decided.decision === "hold")
      await enqueue(tx, "queue-message", message, { runAt: new Date(decided.until) });
    return decided.decision;
  });
}

/** Null when this message was decided before and is not on hold. */
async function recordDecision(
  tx: Queryable,
  candidate: Candidate,
  purpose: Purpose,
  decided: ContactDecision,
  now: Date,
): Promise<string | null> {
  const id = newId();
  const link = LINK[candidate.name];
  const { rows } = await tx.query<{ id: string }>(
    `INSERT INTO message (id, brand_id, campaign_id, name, purpose, profile_id, play_id, invitation_id, mailing_id, locale,
                          message_key, address_hash, link_hash, decision, reason, decided_at, next_at, marketer_id, colleague_invitation_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
     ON CONFLICT (message_key) DO UPDATE SET decision = excluded.decision, reason = excluded.reason, decided_at = excluded.decided_at, next_at = excluded.next_at
     WHERE message.decision = 'hold'
     RETURNING id`,
    [
      id,
      candidate.brandId,
      candidate.campaignId,
      candidate.name,
      purpose,
      candidate.profileId,
      candidate.playId,
      candidate.invitationId,
      candidate.mailingId,
      candidate.locale,
      candidate.key,
      candidate.addressHash,
      link ? hashToken(linkToken(link, candidate.key)) : null,
      decided.decision,
      decided.reason,
      now,
      decided.decision === "hold" ? new Date(decided.until) : null,
      candidate.marketerId,
      candidate.colleagueInvitationId,
    ],
  );
  return rows[0]?.id ?? null;
}

/** Messages whose own link is looked up in the message table; the others' links have rows of their own. */
const LINK: Partial<Record<Candidate["name"], "launch">> = { "launch-invitation": "launch" };

/** Links that a button spends, and how long they can be: a proof as long as a reservation, a device link one day. */
const MAILED_LINKS = {
  "prove-address": { kind: "proof", life: RESERVATION_LIFE },
  "continue-elsewhere": { kind: "continue", life: hours(CONTINUE_LINK_HOURS) },
} as const;

async function openMailedLink(tx: Queryable, candidate: Candidate, now: Date): Promise<void> {
  const link =
    candidate.name in MAILED_LINKS ? MAILED_LINKS[candidate.name as keyof typeof MAILED_LINKS] : undefined;
  if (!link) return;
  await tx.query(
    "INSERT INTO mailed_link (token_hash, brand_id, play_id, kind, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (token_hash) DO NOTHING",
    [
      hashToken(linkToken(link.kind, candidate.key)),
      candidate.brandId,
      candidate.playId,
      link.kind,
      now,
      new Date(now.getTime() + link.life),
    ],
  );
}

/** "Yes" makes the address invited for good; "no" means that it is not needed a moment longer. */
async function settleBorrowedAddress(
  tx: Queryable,
  candidate: Candidate,
  decided: ContactDecision,
  now: Date,
): Promise<void> {
  if (decided.decision === "send") {
    await tx.query("INSERT INTO invited_address (address_hash, invited_at) VALUES ($1, $2)", [
      candidate.addressHash,
      now,
    ]);
  } else {
    await tx.query("UPDATE invitation SET sealed_address = NULL WHERE id = $1", [candidate.invitationId]);
  }
}
