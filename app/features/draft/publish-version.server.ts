import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { CampaignState } from "#app/domain/campaign/door.ts";
import { invariant } from "#app/domain/kernel/invariant.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { addVersion } from "#app/features/campaign/add-version.server.ts";
import { fillPool } from "#app/features/voucher/fill-pool.server.ts";
import { growPool, type PoolRefusal } from "#app/features/voucher/grow-pool.server.ts";
import type { Queryable } from "#app/infra/db.server.ts";

export type VersionRefusal = PoolRefusal | "slug_fixed" | "slug_taken";

interface Publication {
  brandId: string;
  campaignId: string;
  marketerId: string;
  content: CampaignContent;
  restores: number | null;
  now: Date;
}

/** Makes content the campaign's next version, and answers its number. The first opens the campaign and fills its pool. */
export async function publishVersion(
  tx: Queryable,
  { brandId, campaignId, marketerId, content, restores, now }: Publication,
): Promise<Result<number, VersionRefusal>> {
  const { rows } = await tx.query<{ slug: string; state: CampaignState; newest: number }>(
    `SELECT slug, state, coalesce((SELECT max(number) FROM campaign_version WHERE campaign_id = c.id), 0) AS newest
     FROM campaign c WHERE id = $1 AND brand_id = $2 FOR NO KEY UPDATE`,
    [campaignId, brandId],
  );
  const [campaign] = rows;
  invariant(campaign, "the draft's campaign is there");
  const isFirst = campaign.newest === 0;
  // Links that people have been sent lead to the address that the campaign was published at.
  if (!isFirst && content.slug !== campaign.slug) return refuse("slug_fixed");
  if (isFirst && !(await takeAddress(tx, campaignId, content.slug))) return refuse("slug_taken");
  if (!isFirst) {
    const grown = await growPool(tx, { brandId, campaignId, voucher: content.voucher });
    if (!grown.ok) return grown;
  }
  const number = campaign.newest + 1;
  await addVersion(tx, { brandId, campaignId, content, number, publishedBy: marketerId, restores, now });
  if (isFirst) {
    await fillPool(tx, { brandId, campaignId, voucher: content.voucher, now });
    await tx.query("UPDATE campaign SET state = 'live' WHERE id = $1", [campaignId]);
  }
  await recordAudit(tx, {
    brandId,
    marketerId,
    action: restores === null ? "campaign_published" : "version_restored",
    detail: { campaign: content.slug, version: number, ...(restores === null ? {} : { restores }) },
    now,
  });
  return ok(number);
}

/** A draft's address is its author's to change until people are sent to it. False when another campaign has it. */
async function takeAddress(tx: Queryable, campaignId: string, slug: string): Promise<boolean> {
  const taken = await tx.query(
    `UPDATE campaign SET slug = $2 WHERE id = $1 AND NOT EXISTS (SELECT FROM campaign WHERE slug = $2 AND id <> $1) RETURNING id`,
    [campaignId, slug],
  );
  return taken.rows.length > 0;
}
