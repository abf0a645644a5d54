import type { CampaignState } from "#app/domain/campaign/door.ts";
import { changeState, type StateChange } from "#app/domain/campaign/state-change.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { transaction } from "#app/infra/db.server.ts";

interface Change {
  brandId: string;
  slug: string;
  change: StateChange;
  marketerId: string;
  now: Date;
}

type Refusal = "not_found" | "not_possible_now";

/** Pauses, resumes or closes the brand's campaign, and records who did. A second press changes nothing. */
export function setCampaignState({
  brandId,
  slug,
  change,
  marketerId,
  now,
}: Change): Promise<Result<CampaignState, Refusal>> {
  return transaction(async (tx) => {
    const { rows } = await tx.query<{ id: string; state: CampaignState }>(
      "SELECT id, state FROM campaign WHERE brand_id = $1 AND slug = $2 FOR UPDATE",
      [brandId, slug],
    );
    const campaign = rows[0];
    if (!campaign) return refuse("not_found");
    const next = changeState(campaign.state, change);
    if (!next.ok || next.value === campaign.state) return next;

    await tx.query("UPDATE campaign SET state = $2 WHERE id = $1", [campaign.id, next.value]);
    await tx.query(
      "INSERT INTO event (at, brand_id, name, campaign_id, payload) VALUES ($1, $2, $3, $4, $5)",
      [now, brandId, `campaign_${PAST[change]}`, campaign.id, { marketer: marketerId }],
    );
    await recordAudit(tx, {
      brandId,
      marketerId,
      action: `campaign_${PAST[change]}`,
      detail: { campaign: slug },
      now,
    });
    return ok(next.value);
  });
}

const PAST = { pause: "paused", resume: "resumed", close: "closed" } as const satisfies Record<
  StateChange,
  string
>;
