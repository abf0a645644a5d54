import { pool, type Queryable, transaction } from "#app/infra/db.server.ts";
import { hashAddress } from "#app/infra/secrets.server.ts";

interface Box {
  brandId: string;
  profileId: string;
  email: string;
  campaignId: string;
  /** Which words were beside the box: the campaign's published version, and the language. */
  version: string;
  locale: string;
  /** The page where it was done. */
  source: string;
}

/** A person agrees to newsletters: the exact words, when and where (GDPR art. 7(1)). Agreeing twice changes nothing. */
export async function giveNewsletterConsent(box: Box, now: Date): Promise<void> {
  await transaction(async (tx) => {
    await tx.query(GIVE, [
      box.brandId,
      box.profileId,
      box.version,
      box.locale,
      box.source,
      now,
      box.campaignId,
    ]);
    await liftOwnObjection(tx, { ...box, addressHash: hashAddress(box.email) });
  });
}

const GIVE = `
WITH given AS (
  INSERT INTO consent (brand_id, profile_id, text_id, purpose, source, given_at)
  SELECT $1, $2, id, 'newsletter', $5, $6 FROM consent_text
  WHERE brand_id = $1 AND purpose = 'newsletter' AND version = $3 AND locale = $4
    AND NOT EXISTS (SELECT 1 FROM consent c WHERE c.profile_id = $2 AND c.purpose = 'newsletter' AND c.withdrawn_at IS NULL)
  RETURNING id)
INSERT INTO event (at, brand_id, name, campaign_id, profile_id, payload)
SELECT $6, $1, 'consent_given', $7, $2, '{"purpose": "newsletter"}' FROM given`;

/**
 * Whoever agrees anew, after having unsubscribed, with an address that is proven theirs, has taken back that
 * objection to this brand; "never write to me" to everybody stands. Only a consent younger than the objection counts.
 */
export async function liftOwnObjection(
  on: Queryable,
  who: { brandId: string; profileId: string; addressHash: Buffer },
): Promise<void> {
  await on.query(
    `DELETE FROM suppression WHERE address_hash = $1 AND brand_id = $2 AND purpose = 'marketing' AND reason = 'asked'
       AND created_at < (SELECT max(given_at) FROM consent JOIN profile ON profile.id = consent.profile_id AND profile.proven_at IS NOT NULL
                         WHERE consent.profile_id = $3 AND consent.purpose = 'newsletter' AND consent.withdrawn_at IS NULL)`,
    [who.addressHash, who.brandId, who.profileId],
  );
}

/** A person withdraws, as easily as they agreed (GDPR art. 7(3)): every grant ends, and what is queued is not sent. */
export async function withdrawNewsletterConsent(
  who: { brandId: string; profileId: string; campaignId: string | null; source: string },
  now: Date,
  on: Queryable = pool,
): Promise<void> {
  await on.query(
    `WITH withdrawn AS (
       UPDATE consent SET withdrawn_at = $3, withdrawn_source = $4
       WHERE profile_id = $2 AND brand_id = $1 AND purpose = 'newsletter' AND withdrawn_at IS NULL RETURNING id)
     INSERT INTO event (at, brand_id, name, campaign_id, profile_id, payload)
     SELECT $3, $1, 'consent_withdrawn', $5, $2, '{"purpose": "newsletter"}' WHERE EXISTS (SELECT 1 FROM withdrawn)`,
    [who.brandId, who.profileId, now, who.source, who.campaignId],
  );
}
