import type { Instant } from "../kernel/instant.ts";

export const CAMPAIGN_STATES = ["draft", "live", "paused", "closed"] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** Whether one may play now. `draft` is as good as absent to a player. */
export type Door = "open" | "not-yet" | "paused" | "closed" | "absent";

/** The campaign's dates hold even when nobody pressed a button. The end is exclusive: at `closesAt` it is closed. */
export function doorOf(
  campaign: { state: CampaignState; opensAt: Instant | null; closesAt: Instant | null },
  now: Instant,
): Door {
  if (campaign.state === "draft") return "absent";
  if (campaign.state === "closed" || (campaign.closesAt !== null && now >= campaign.closesAt))
    return "closed";
  if (campaign.state === "paused") return "paused";
  if (campaign.opensAt !== null && now < campaign.opensAt) return "not-yet";
  return "open";
}
