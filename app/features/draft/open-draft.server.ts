import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { transaction } from "#app/infra/db.server.ts";
import { keepDraft } from "./create-draft.server.ts";

/** Begins a draft of a published campaign, from what players see now. One that is there is left as it is. */
export function openDraft({
  brandId,
  slug,
  marketerId,
  now,
}: {
  brandId: string;
  slug: string;
  marketerId: string;
  now: Date;
}): Promise<Result<null, "not_found">> {
  return transaction(async (tx) => {
    const { rows } = await tx.query<{ id: string; version: string | null; drafted: boolean }>(
      `SELECT c.id, c.current_version_id AS version, d.campaign_id IS NOT NULL AS drafted
       FROM campaign c LEFT JOIN campaign_draft d ON d.campaign_id = c.id
       WHERE c.brand_id = $1 AND c.slug = $2 FOR UPDATE OF c`,
      [brandId, slug],
    );
    const campaign = rows[0];
    if (!campaign) return refuse("not_found");
    if (campaign.drafted || !campaign.version) return ok(null);
    const { content } = await loadVersion(campaign.version, tx);
    await keepDraft(tx, { brandId, campaignId: campaign.id, content, marketerId, now, publishedRevision: 1 });
    return ok(null);
  });
}
