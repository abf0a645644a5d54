import { expect, test } from "vitest";
import { campaignName } from "#app/features/campaign/campaign-name.query.server.ts";
import { campaignNames } from "#app/features/campaign/campaign-names.query.server.ts";
import { aLiveCampaign } from "#tests/support/factories.ts";

test("a brand's campaigns by name, in the marketer's language, and nobody else's", async () => {
  const campaign = await aLiveCampaign();
  const other = await aLiveCampaign();
  expect(await campaignNames(campaign.brandId, "fr")).toEqual([
    { slug: campaign.slug, name: "Petit quiz", state: "live" },
  ]);
  expect(await campaignNames(campaign.brandId, "en")).toMatchObject([{ name: "Small quiz" }]);
  expect((await campaignNames(other.brandId, "en")).map(({ slug }) => slug)).toEqual([other.slug]);
});

test("a campaign's name; of another brand's, no more than the address that was asked for", async () => {
  const campaign = await aLiveCampaign();
  const other = await aLiveCampaign();
  expect(await campaignName(campaign.brandId, campaign.slug, "fr")).toBe("Petit quiz");
  expect(await campaignName(other.brandId, campaign.slug, "fr")).toBe(campaign.slug);
});
