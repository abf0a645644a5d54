import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { toParts } from "#app/domain/draft/parts.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { brokenConstraint, type Queryable, transaction } from "#app/infra/db.server.ts";

interface NewDraft {
  brandId: string;
  /** Where it begins: a starting point, a copy of another campaign, a file, or nothing. Its slug has to be free. */
  content: CampaignContent;
  marketerId: string;
  now: Date;
}

/** Makes a campaign that nobody can see yet, with a draft to work on. */
export async function createDraft({
  brandId,
  content,
  marketerId,
  now,
}: NewDraft): Promise<Result<{ slug: string }, "slug_taken">> {
  try {
    await transaction(async (tx) => {
      const campaignId = newId();
      await tx.query(
        "INSERT INTO campaign (id, brand_id, slug, state, created_at) VALUES ($1, $2, $3, 'draft', $4)",
        [campaignId, brandId, content.slug, now],
      );
      await keepDraft(tx, { brandId, campaignId, content, marketerId, now, publishedRevision: null });
      await tx.query(
        "INSERT INTO event (at, brand_id, name, campaign_id, payload) VALUES ($1, $2, 'campaign_drafted', $3, $4)",
        [now, brandId, campaignId, { marketer: marketerId }],
      );
      const detail = { campaign: content.slug };
      await recordAudit(tx, { brandId, marketerId, action: "campaign_created", detail, now });
    });
    return ok({ slug: content.slug });
  } catch (error) {
    if (brokenConstraint(error) === "one_campaign_per_slug") return refuse("slug_taken");
    throw error;
  }
}

/** Writes a draft's parts for a campaign that has none. */
export async function keepDraft(
  tx: Queryable,
  draft: NewDraft & { campaignId: string; publishedRevision: number | null },
): Promise<void> {
  const { brandId, campaignId, content, marketerId, now, publishedRevision } = draft;
  await tx.query(
    "INSERT INTO campaign_draft (campaign_id, brand_id, revision, published_revision, created_at) VALUES ($1, $2, 1, $3, $4)",
    [campaignId, brandId, publishedRevision, now],
  );
  await tx.query(
    `INSERT INTO draft_part (campaign_id, brand_id, name, content, revision, edited_by, edited_at)
     SELECT $1, $2, name, content, 1, $4, $5 FROM json_to_recordset($3::json) AS part (name text, content jsonb)`,
    [campaignId, brandId, JSON.stringify(toParts(content)), marketerId, now],
  );
}
