import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { type Problem, problemsOf } from "#app/domain/campaign/publishable.ts";
import { fillPool } from "#app/features/voucher/fill-pool.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { type Queryable, transaction } from "#app/infra/db.server.ts";

export type Published =
  | { ok: true; campaignId: string; versionId: string }
  | { ok: false; problems: Problem[] };

/** Makes a new campaign of checked content and opens it: its first version, the words of its boxes, its pool of codes. */
export async function publishCampaign({
  brandId,
  content,
  now,
}: {
  brandId: string;
  content: CampaignContent;
  now: Date;
}): Promise<Published> {
  const problems = problemsOf(content);
  if (problems.length > 0) return { ok: false, problems };
  return transaction(async (tx) => {
    const [campaignId, versionId] = [newId(), newId()];
    await tx.query(
      "INSERT INTO campaign (id, brand_id, slug, state, current_version_id, created_at) VALUES ($1, $2, $3, 'live', $4, $5)",
      [campaignId, brandId, content.slug, versionId, now],
    );
    await tx.query(
      "INSERT INTO campaign_version (id, brand_id, campaign_id, number, content, published_at) VALUES ($1, $2, $3, 1, $4, $5)",
      [versionId, brandId, campaignId, JSON.stringify(content), now],
    );
    await keepConsentTexts(tx, brandId, content, 1, now);
    await fillPool(tx, { brandId, campaignId, voucher: content.voucher, now });
    await tx.query(
      "INSERT INTO event (at, brand_id, name, campaign_id, payload) VALUES ($1, $2, 'campaign_published', $3, '{\"version\": 1}')",
      [now, brandId, campaignId],
    );
    return { ok: true, campaignId, versionId };
  });
}

/** The exact words beside each box, in each language: consents point at them for as long as they are kept. */
async function keepConsentTexts(
  tx: Queryable,
  brandId: string,
  content: CampaignContent,
  version: number,
  now: Date,
): Promise<void> {
  for (const [purpose, words] of Object.entries(content.consents)) {
    for (const [locale, text] of Object.entries(words ?? {})) {
      await tx.query(
        "INSERT INTO consent_text (id, brand_id, purpose, locale, version, text, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        [newId(), brandId, purpose, locale, `${content.slug}/${version}`, text, now],
      );
    }
  }
}
