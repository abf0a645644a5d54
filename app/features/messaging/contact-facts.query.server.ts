import { days } from "#app/domain/kernel/instant.ts";
import type { ContactFacts, Purpose } from "#app/domain/messaging/may-contact.ts";
import type { Candidate } from "#app/features/messaging/recipient.query.server.ts";
import type { Queryable } from "#app/infra/db.server.ts";

interface FactsRow {
  is_suppressed: boolean;
  has_consent: boolean;
  was_invited: boolean;
  is_player: boolean;
  is_campaign_over: boolean;
  granted: Date[];
}

/** $1 address, hashed, $2 brand, $3 purpose, $4 profile, $5 a week ago, $6 message key, $7 address, $8 campaign, $9 now. */
const FACTS = `
SELECT
  EXISTS (SELECT 1 FROM suppression WHERE address_hash = $1 AND purpose = $3 AND (brand_id IS NULL OR brand_id = $2)) AS is_suppressed,
  ${newsletterConsent("$4")} AS has_consent,
  EXISTS (SELECT 1 FROM invited_address WHERE address_hash = $1) AS was_invited,
  EXISTS (SELECT 1 FROM profile p JOIN play ON play.profile_id = p.id AND play.left_at IS NULL
          WHERE p.brand_id = $2 AND p.email = $7 AND p.erased_at IS NULL AND play.campaign_id = $8) AS is_player,
  EXISTS (SELECT 1 FROM campaign WHERE id = $8 AND (state = 'closed' OR closes_at <= $9)) AS is_campaign_over,
  coalesce((SELECT array_agg(decided_at ORDER BY decided_at) FROM message
            WHERE address_hash = $1 AND purpose = $3 AND decision = 'send' AND decided_at > $5 AND message_key <> $6), '{}') AS granted`;

/**
 * Consent is the latest word on newsletters that this person gave: a grant that nothing has withdrawn since,
 * by somebody whose address is known to be theirs (a box beside an address that anybody typed is no consent of
 * its owner). A condition over the profile that `profile` names, for the gate and for the look before sending.
 */
export function newsletterConsent(profile: string): string {
  return `EXISTS (
    SELECT 1 FROM consent given JOIN profile owner ON owner.id = given.profile_id AND owner.known_at IS NOT NULL
    WHERE given.profile_id = ${profile}::uuid AND given.purpose = 'newsletter' AND given.withdrawn_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM consent taken WHERE taken.profile_id = given.profile_id AND taken.purpose = 'newsletter' AND taken.withdrawn_at >= given.given_at))`;
}

export async function loadContactFacts(
  tx: Queryable,
  candidate: Candidate,
  purpose: Purpose,
  now: Date,
): Promise<ContactFacts> {
  const { rows } = await tx.query<FactsRow>(FACTS, [
    candidate.addressHash,
    candidate.brandId,
    purpose,
    candidate.profileId,
    new Date(now.getTime() - days(7)),
    candidate.key,
    candidate.address,
    candidate.campaignId,
    now,
  ]);
  const row = rows[0] as FactsRow;
  return {
    purpose,
    isSuppressed: row.is_suppressed,
    hasNewsletterConsent: row.has_consent,
    wasInvited: row.was_invited,
    isPlayer: row.is_player,
    isCampaignOver: row.is_campaign_over,
    granted: row.granted.map((at) => at.getTime()),
  };
}
