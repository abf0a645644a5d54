import type { BoostRule, CampaignContent } from "../campaign/content.ts";
import { policyOf } from "../referral/country-policy.ts";
import type { Found } from "./finding.ts";

/** What the campaign promises for inviting friends, against the row of its country (DESIGN decision 9). */
export function referralFindings({ boosts, levels, country }: CampaignContent): Found[] {
  const policy = policyOf(country);
  const acts = boosts.map(({ act, friendLevel }) => `${act}:${friendLevel}`);
  return boosts.flatMap((boost, index): Found[] => {
    const place = `referral.boosts.${index}`;
    const checks: [isWrong: boolean, code: Found["code"]][] = [
      [boost.friendLevel > levels.length, "boost_after_last_level"],
      // It would be paid for a friend who has finished nothing.
      [boost.act === "friend-finished" && !(boost.friendLevel >= 1), "boost_without_level"],
      [paysNothing(boost), "boost_pays_nothing"],
      // A friend's act is paid by one rule: two for the same act could not both be kept for one invitation.
      [acts.indexOf(acts[index] as string) !== index, "same_boost_twice"],
      [!policy.acts.includes(boost.act), "boost_forbidden"],
      [policy.warns && boost.act === "invitation-sent", "boost_for_sending"],
    ];
    return checks.filter(([isWrong]) => isWrong).map(([, code]) => ({ code, place }));
  });
}

function paysNothing({ points, perLevel, perCampaign }: BoostRule): boolean {
  return !(points >= 1 && perLevel >= 1 && perCampaign >= 1);
}
