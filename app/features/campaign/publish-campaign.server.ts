import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { problemsOf } from "#app/domain/campaign/publishable.ts";
import type { Finding } from "#app/domain/check/finding.ts";
import { loadSender } from "#app/features/campaign/sender.query.server.ts";
import { fillPool } from "#app/features/voucher/fill-pool.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { transaction } from "#app/infra/db.server.ts";
import { addVersion } from "./add-version.server.ts";

export type Published =
  | { ok: true; campaignId: string; versionId: string }
  | { ok: false; problems: Finding[] };

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
  const problems = problemsOf(content, { now: now.getTime(), sender: await loadSender(brandId) });
  if (problems.length > 0) return { ok: false, problems };
  return transaction(async (tx) => {
    const campaignId = newId();
    await tx.query(
      "INSERT INTO campaign (id, brand_id, slug, state, created_at) VALUES ($1, $2, $3, 'draft', $4)",
      [campaignId, brandId, content.slug, now],
    );
    const version = { number: 1, publishedBy: null, restores: null };
    const versionId = await addVersion(tx, { brandId, campaignId, content, now, ...version });
    await fillPool(tx, { brandId, campaignId, voucher: content.voucher, now });
    await tx.query("UPDATE campaign SET state = 'live' WHERE id = $1", [campaignId]);
    return { ok: true, campaignId, versionId };
  });
}
