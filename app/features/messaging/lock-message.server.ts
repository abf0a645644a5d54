import type { Purpose } from "#app/domain/messaging/may-contact.ts";
import { newsletterConsent } from "#app/features/messaging/contact-facts.query.server.ts";
import type { Queryable } from "#app/infra/db.server.ts";
import type { MessageName } from "#emails/catalog.ts";

export interface LockedMessage {
  id: string;
  key: string;
  name: MessageName;
  purpose: Purpose;
  brandId: string;
  /** Null in a mail to those who work here, unless it is a campaign's that one of them tries. */
  campaignId: string | null;
  profileId: string | null;
  playId: string | null;
  invitationId: string | null;
  marketerId: string | null;
  colleagueInvitationId: string | null;
  locale: string;
  addressHash: Buffer;
  /** Sent, failed for good, or never to be sent. */
  isSettled: boolean;
  /** A conversation began and nothing tells how it ended. */
  wasCutOff: boolean;
  /** Consent, suppression and the campaign's end, as they are at this moment. */
  isStillAllowed: boolean;
  /** It invites to a campaign that is paused or not yet open: the mail goes when the door does. */
  waitsForDoor: boolean;
}

interface Row {
  id: string;
  message_key: string;
  name: MessageName;
  purpose: Purpose;
  brand_id: string;
  campaign_id: string | null;
  profile_id: string | null;
  play_id: string | null;
  invitation_id: string | null;
  marketer_id: string | null;
  colleague_invitation_id: string | null;
  locale: string;
  address_hash: Buffer;
  is_settled: boolean;
  was_cut_off: boolean;
  is_still_allowed: boolean;
  waits_for_door: boolean;
}

const LOCK = `
SELECT m.id, m.message_key, m.name, m.purpose, m.brand_id, m.campaign_id, m.profile_id, m.play_id, m.invitation_id, m.marketer_id, m.colleague_invitation_id, m.locale, m.address_hash,
  (m.decision <> 'send' OR m.sent_at IS NOT NULL OR m.failed_at IS NOT NULL) AS is_settled,
  m.sending_at IS NOT NULL AS was_cut_off,
  NOT EXISTS (SELECT 1 FROM suppression s WHERE s.address_hash = m.address_hash AND s.purpose = m.purpose AND (s.brand_id IS NULL OR s.brand_id = m.brand_id))
    AND (m.purpose <> 'marketing' OR ${newsletterConsent("m.profile_id")})
    AND (m.purpose = 'service' OR NOT (c.state = 'closed' OR coalesce(c.closes_at <= $2, false))) AS is_still_allowed,
  m.purpose <> 'service' AND (c.state <> 'live' OR coalesce(c.opens_at > $2, false)) AS waits_for_door
FROM message m LEFT JOIN campaign c ON c.id = m.campaign_id WHERE m.id = $1 FOR UPDATE OF m`;

/** The message, held against a second worker until the transaction ends. */
export async function lockMessage(tx: Queryable, id: string, now: Date): Promise<LockedMessage | null> {
  const { rows } = await tx.query<Row>(LOCK, [id, now]);
  const row = rows[0];
  if (!row) return null;
  return {
    id: row.id,
    key: row.message_key,
    name: row.name,
    purpose: row.purpose,
    brandId: row.brand_id,
    campaignId: row.campaign_id,
    profileId: row.profile_id,
    playId: row.play_id,
    invitationId: row.invitation_id,
    marketerId: row.marketer_id,
    colleagueInvitationId: row.colleague_invitation_id,
    locale: row.locale,
    addressHash: row.address_hash,
    isSettled: row.is_settled,
    wasCutOff: row.was_cut_off,
    isStillAllowed: row.is_still_allowed,
    waitsForDoor: row.waits_for_door,
  };
}
