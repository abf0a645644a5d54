import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { newId } from "#app/infra/clock.server.ts";
import type { Queryable } from "#app/infra/db.server.ts";

interface NewVersion {
  brandId: string;
  campaignId: string;
  content: CampaignContent;
  /** From 1. */
  number: number;
  /** Null when no person has pressed a button: a demo, a file loaded by the start. */
  publishedBy: string | null;
  /** The number of the older version that this one brings back. */
  restores: number | null;
  now: Date;
}

/** Freezes content as a campaign's version, with the words of its boxes, and makes it the one that newcomers play. */
export async function addVersion(tx: Queryable, version: NewVersion): Promise<string> {
  const { brandId, campaignId, content, number, publishedBy, restores, now } = version;
  const versionId = newId();
  await tx.query(
    `INSERT INTO campaign_version (id, brand_id, campaign_id, number, content, published_at, published_by, restores)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [versionId, brandId, campaignId, number, JSON.stringify(content), now, publishedBy, restores],
  );
  await keepConsentTexts(tx, version);
  await tx.query("UPDATE campaign SET current_version_id = $2 WHERE id = $1", [campaignId, versionId]);
  await tx.query(
    "INSERT INTO event (at, brand_id, name, campaign_id, payload) VALUES ($1, $2, 'campaign_published', $3, $4)",
    [
      now,
      brandId,
      campaignId,
      {
        version: number,
        ...(publishedBy ? { marketer: publishedBy } : {}),
        ...(restores ? { restores } : {}),
      },
    ],
  );
  return versionId;
}

/** The exact words beside each box, in each language: consents point at them for as long as they are kept. */
async function keepConsentTexts(tx: Queryable, { brandId, content, number, now }: NewVersion): Promise<void> {
  for (const [purpose, words] of Object.entries(content.consents)) {
    for (const [locale, text] of Object.entries(words ?? {})) {
      await tx.query(
        "INSERT INTO consent_text (id, brand_id, purpose, locale, version, text, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        [newId(), brandId, purpose, locale, `${content.slug}/${number}`, text, now],
      );
    }
  }
}
