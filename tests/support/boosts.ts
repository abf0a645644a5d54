import type { BoostRule } from "#app/domain/campaign/content.ts";

/** All that the row of France lets earn, once a level and five times a campaign. */
export const FRENCH_BOOSTS: BoostRule[] = [
  { act: "invitation-sent", friendLevel: 0, points: 5, perLevel: 1, perCampaign: 5 },
  { act: "friend-joined", friendLevel: 0, points: 10, perLevel: 1, perCampaign: 5 },
  { act: "friend-finished", friendLevel: 1, points: 15, perLevel: 1, perCampaign: 5 },
];
