import { aLiveCampaign, type LiveCampaign } from "#tests/support/factories.ts";
import { publishAgain } from "#tests/support/game-model-server.ts";

/**
 * A campaign that promises every boost of France and is read by another country's row: as when that row has become stricter since
 * it was published. Publishing itself refuses what the row of the day forbids.
 */
export async function aCampaignReadBy(country: string): Promise<LiveCampaign> {
  const campaign = await aLiveCampaign();
  const content = { ...campaign.content, country };
  await publishAgain(campaign, content);
  return { ...campaign, content };
}
