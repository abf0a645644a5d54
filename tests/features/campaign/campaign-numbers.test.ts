import { expect, test } from "vitest";
import { listCampaigns } from "#app/features/campaign/campaign-list.query.server.ts";
import { campaignNumbers } from "#app/features/campaign/campaign-numbers.query.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { aLiveCampaign, aPlayer, finishGame, finishLevel } from "#tests/support/factories.ts";
import { proveAddress } from "#tests/support/studio.ts";

test("a campaign's numbers say who came, from where, and how far", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign, { from: "shop" });
  const grace = await aPlayer(campaign, { from: "shop" });
  await aPlayer(campaign);
  await finishGame(campaign, ada);
  await proveAddress(ada);
  await finishLevel(campaign, grace, 1);

  const numbers = await campaignNumbers(campaign.brandId, campaign.slug, "en", new Date());
  expect(numbers).toMatchObject({
    name: "Small quiz",
    state: "live",
    signedUp: 3,
    levels: [
      { name: "one", finished: 2 },
      { name: "two", finished: 1 },
    ],
    sources: [
      { source: "placement", placement: "shop", plays: 2, finished: 1 },
      { source: "direct", placement: null, plays: 1, finished: 0 },
    ],
    vouchers: { valueCents: 1500, currency: "EUR", size: 100, issued: 1, reserved: 0, left: 99, waiting: 0 },
  });
  const [summary] = await listCampaigns(campaign.brandId, "en", new Date());
  expect(summary).toMatchObject({ signedUp: 3, finishedLevels: [2, 1], vouchersIssued: 1 });
});

test("a second play that turned out to be the same person is counted once", async () => {
  const campaign = await aLiveCampaign();
  const phone = await aPlayer(campaign, { email: "ada@people.example" });
  const laptop = await aPlayer(campaign, { email: "ada@people.example" });
  await proveAddress(phone);
  await proveAddress(laptop);
  expect((await campaignNumbers(campaign.brandId, campaign.slug, "en", new Date()))?.signedUp).toBe(1);
});

test("a voucher that came back to the pool is left to give", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  await finishGame(campaign, ada);
  expect((await campaignNumbers(campaign.brandId, campaign.slug, "en", new Date()))?.vouchers).toMatchObject({
    reserved: 1,
    left: 99,
  });
  await pool.query(
    "UPDATE voucher SET state = 'free', play_id = NULL, reserved_until = NULL WHERE brand_id = $1 AND state = 'reserved'",
    [campaign.brandId],
  );
  expect((await campaignNumbers(campaign.brandId, campaign.slug, "en", new Date()))?.vouchers).toMatchObject({
    reserved: 0,
    left: 100,
  });
});

test("another brand's campaign is as good as absent", async () => {
  const campaign = await aLiveCampaign();
  const other = await aLiveCampaign();
  expect(await campaignNumbers(other.brandId, campaign.slug, "en", new Date())).toBeNull();
  expect((await listCampaigns(other.brandId, "en", new Date())).map(({ slug }) => slug)).toEqual([
    other.slug,
  ]);
});
