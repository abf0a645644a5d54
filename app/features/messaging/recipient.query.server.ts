import { loadColleague } from "#app/features/messaging/colleague.query.server.ts";
import type { Queryable } from "#app/infra/db.server.ts";
import type { JobPayload } from "#app/infra/queue-catalog.server.ts";
import { hashAddress, unseal } from "#app/infra/secrets.server.ts";

/** Somebody to write to, and about what, before the gate has said anything. */
export interface Candidate {
  name: JobPayload<"queue-message">["name"];
  /** What makes two queueings the same message. */
  key: string;
  brandId: string;
  /** Null in a mail to those who work here, unless it is a campaign's that one of them tries. */
  campaignId: string | null;
  profileId: string | null;
  playId: string | null;
  invitationId: string | null;
  mailingId: string | null;
  marketerId: string | null;
  colleagueInvitationId: string | null;
  locale: string;
  /** For the gate's own look-ups; never stored with the message. */
  address: string;
  addressHash: Buffer;
}

interface Row {
  brand_id: string;
  campaign_id: string | null;
  profile_id: string | null;
  locale: string;
  email: string | null;
  sealed_address: Buffer | null;
  marketer_id?: string;
}

/** Null when there is nobody left to write to: erased, gone, or an address whose time is over. */
export async function loadCandidate(
  tx: Queryable,
  message: JobPayload<"queue-message">,
): Promise<Candidate | null> {
  const row = await loadRow(tx, message);
  const address = row?.email ?? (row?.sealed_address ? unseal(row.sealed_address) : null);
  if (!row || !address) return null;
  return {
    name: message.name,
    key: keyOf(message),
    brandId: row.brand_id,
    campaignId: row.campaign_id,
    profileId: row.profile_id,
    playId: "playId" in message ? message.playId : null,
    invitationId: "invitationId" in message ? message.invitationId : null,
    mailingId: "mailingId" in message ? message.mailingId : null,
    marketerId: row.marketer_id ?? null,
    colleagueInvitationId: "colleagueInvitationId" in message ? message.colleagueInvitationId : null,
    locale: row.locale,
    address,
    addressHash: hashAddress(address),
  };
}

function keyOf(message: JobPayload<"queue-message">): string {
  switch (message.name) {
    case "friend-invitation":
      return `${message.name}:${message.invitationId}`;
    case "voucher-issued":
      return `${message.name}:${message.playId}`;
    case "prove-address":
    case "continue-elsewhere":
      return `${message.name}:${message.playId}:${message.request}`;
    case "launch-invitation":
      return `${message.name}:${message.mailingId}:${message.profileId}`;
    case "colleague-invitation":
      return `${message.name}:${message.colleagueInvitationId}:${message.request}`;
    case "password-reset":
      return `${message.name}:${message.resetId}`;
    case "sender-test":
      return [message.name, message.marketerId, message.request, message.tried?.mail]
        .filter(Boolean)
        .join(":");
  }
}

async function loadRow(tx: Queryable, message: JobPayload<"queue-message">): Promise<Row | undefined> {
  switch (message.name) {
    case "friend-invitation":
      return first(
        tx,
        "SELECT brand_id, campaign_id, NULL AS profile_id, locale, NULL AS email, sealed_address FROM invitation WHERE id = $1",
        [message.invitationId],
      );
    case "launch-invitation":
      return first(
        tx,
        `SELECT m.brand_id, m.campaign_id, p.id AS profile_id, p.locale, p.email, NULL AS sealed_address FROM mailing m
         JOIN mailing_recipient r ON r.mailing_id = m.id JOIN profile p ON p.id = r.profile_id WHERE m.id = $1 AND p.id = $2`,
        [message.mailingId, message.profileId],
      );
    case "colleague-invitation":
    case "password-reset":
    case "sender-test":
      return loadColleague(tx, message);
    default:
      return first(
        tx,
        `SELECT play.brand_id, play.campaign_id, p.id AS profile_id, play.locale, p.email, NULL AS sealed_address FROM play
         JOIN profile p ON p.id = play.profile_id WHERE play.id = $1 AND play.left_at IS NULL`,
        [message.playId],
      );
  }
}

async function first(tx: Queryable, text: string, values: unknown[]): Promise<Row | undefined> {
  return (await tx.query<Row>(text, values)).rows[0];
}
