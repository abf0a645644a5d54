import { expect, test } from "vitest";
import { campaignName } from "#app/features/campaign/campaign-name.query.server.ts";
import { campaignNames } from "#app/features/campaign/campaign-names.query.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { aDraft } from "#tests/support/drafts.ts";
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

test("a campaign that nobody has published goes by its draft's name, and without one by its address", async () => {
  const { brandId, slug } = await aDraft();
  const named = async () => (await campaignNames(brandId, "fr")).find((campaign) => campaign.slug === slug);
  expect(await named()).toEqual({ slug, name: "Petit quiz", state: "draft" });
  await pool.query(
    "UPDATE draft_part SET content = content || '{\"name\": {}}' WHERE name = 'identity' AND brand_id = $1",
    [brandId],
  );
  expect((await named())?.name).toBe(slug);
});

test("a campaign's name; of another brand's, no more than the address that was asked for", async () => {
  const campaign = await aLiveCampaign();
  const other = await aLiveCampaign();
  expect(await campaignName(campaign.brandId, campaign.slug, "fr")).toBe("Petit quiz");
  expect(await campaignName(other.brandId, campaign.slug, "fr")).toBe(campaign.slug);
});
