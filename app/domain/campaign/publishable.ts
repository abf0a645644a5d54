import { checkCampaign } from "../check/check-campaign.ts";
import { blocks, type Finding } from "../check/finding.ts";
import type { LaunchFacts } from "../check/launch-facts.ts";
import type { CampaignContent } from "./content.ts";

/** What keeps a campaign from being published. A draft becomes content only through here: an empty list means that it may. */
export function problemsOf(content: CampaignContent, facts: LaunchFacts = {}): Finding[] {
  return checkCampaign(content, facts).filter(blocks);
}
