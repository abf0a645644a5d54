import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { brokenConstraint, transaction } from "#app/infra/db.server.ts";
import type { Editing } from "./edit-draft.server.ts";

/** UTC; null: no limit on that side. */
export interface Schedule {
  opensAt: Date | null;
  closesAt: Date | null;
}

/**
 * Says from when until when people may play. It holds at once, for every version: dates are about the campaign and not about
 * what it asks. A campaign that has been closed by hand stays closed.
 */
export async function scheduleCampaign({
  brandId,
  slug,
  marketerId,
  now,
  opensAt,
  closesAt,
}: Editing & Schedule): Promise<Result<null, "not_found" | "campaign_closed" | "ends_before_it_starts">> {
  try {
    return await transaction(async (tx) => {
      const { rows } = await tx.query<{ id: string; state: string }>(
        "SELECT id, state FROM campaign WHERE brand_id = $1 AND slug = $2 FOR NO KEY UPDATE",
        [brandId, slug],
      );
      const [campaign] = rows;
      if (!campaign) return refuse("not_found");
      if (campaign.state === "closed") return refuse("campaign_closed");
      await tx.query("UPDATE campaign SET opens_at = $2, closes_at = $3 WHERE id = $1", [
        campaign.id,
        opensAt,
        closesAt,
      ]);
      await tx.query(
        "INSERT INTO event (at, brand_id, name, campaign_id, payload) VALUES ($1, $2, 'campaign_scheduled', $3, $4)",
        [now, brandId, campaign.id, { marketer: marketerId, opensAt, closesAt }],
      );
      const detail = { campaign: slug };
      await recordAudit(tx, { brandId, marketerId, action: "campaign_scheduled", detail, now });
      return ok(null);
    });
  } catch (error) {
    if (brokenConstraint(error) === "campaign_opens_before_it_closes") return refuse("ends_before_it_starts");
    throw error;
  }
}
