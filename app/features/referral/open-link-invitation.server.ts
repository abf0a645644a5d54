import type { Language } from "#app/domain/kernel/language.ts";
import { policyOf } from "#app/domain/referral/country-policy.ts";
import { INVITATION_LIFE, INVITATION_TEXT_VERSION } from "#app/domain/referral/invitation.ts";
import type { Arrival } from "#app/features/referral/arrival.query.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import type { Queryable } from "#app/infra/db.server.ts";

/**
 * The row behind a friend who came by a player's own link. Its boosts are opened only when the friend's
 * address is proven: otherwise a stranger with the link could fill the inviter's caps with claims.
 */
export async function openLinkInvitation(
  tx: Queryable,
  arrival: Extract<Arrival, { by: "share" }>,
  { brandId, country, language, now }: { brandId: string; country: string; language: Language; now: Date },
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO invitation (id, brand_id, campaign_id, play_id, channel, level, locale, country, text_version, created_at, expires_at)
     VALUES ($1, $2, $3, $4, 'link', $5, $6, $7, $8, $9, $10)`,
    [
      id,
      brandId,
      arrival.campaignId,
      arrival.inviterPlayId,
      arrival.inviterLevel,
      language,
      policyOf(country).version,
      INVITATION_TEXT_VERSION,
      now,
      new Date(now.getTime() + INVITATION_LIFE),
    ],
  );
  return id;
}
