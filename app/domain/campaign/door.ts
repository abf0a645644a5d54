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

/** How many a campaign takes in. */
export interface Capacity {
  /** The most plays that may begin, from 1. */
  capacity?: number | undefined;
  whileVouchersLast?: boolean | undefined;
}

/** No campaign without a limit of its own is ever full, so that there is nothing to look up for it. */
export function hasLimit({ capacity, whileVouchersLast = false }: Capacity): boolean {
  return capacity !== undefined || whileVouchersLast;
}

/** Nobody new may begin. It is no state of the campaign's door: whoever plays already goes on. */
export function isFull(
  { capacity, whileVouchersLast = false }: Capacity,
  { begun, hasVoucher }: { begun: number; hasVoucher: boolean },
): boolean {
  return (capacity !== undefined && begun >= capacity) || (whileVouchersLast && !hasVoucher);
}
