import { expect, test } from "vitest";
import { setCampaignState } from "#app/features/campaign/set-campaign-state.server.ts";
import { startMailing } from "#app/features/mailing/start-mailing.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { aLiveCampaign, type LiveCampaign } from "#tests/support/factories.ts";
import { aMailing, aMarketer } from "#tests/support/studio.ts";

async function press(campaign: LiveCampaign, mailingId: string) {
  const marie = await aMarketer(campaign.brandId);
  return startMailing({ brandId: campaign.brandId, mailingId, marketerId: marie.id, now: new Date() });
}

async function jobsFor(mailingId: string): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    "SELECT count(*)::int AS n FROM graphile_worker._private_jobs WHERE payload::jsonb @> $1",
    [JSON.stringify({ mailingId })],
  );
  return rows[0]?.n ?? 0;
}

test("the button sends once, however often and fast it is pressed", async () => {
  const campaign = await aLiveCampaign();
  const mailing = await aMailing(campaign, "ada@people.example");
  const outcomes = await Promise.all([
    press(campaign, mailing),
    press(campaign, mailing),
    press(campaign, mailing),
  ]);
  expect(outcomes.map((outcome) => outcome.ok && outcome.value).sort()).toEqual([
    "started",
    "was_started",
    "was_started",
  ]);
  expect(await jobsFor(mailing)).toBe(1);
});

test("a mailing without people is not launched", async () => {
  const campaign = await aLiveCampaign();
  const mailing = await aMailing(campaign, "nobody");
  expect(await press(campaign, mailing)).toEqual({ ok: false, refusal: "not_possible_now" });
});

test("nothing is launched for a campaign that is not live", async () => {
  const campaign = await aLiveCampaign();
  const mailing = await aMailing(campaign, "ada@people.example");
  const marie = await aMarketer(campaign.brandId);
  await setCampaignState({
    brandId: campaign.brandId,
    slug: campaign.slug,
    change: "pause",
    marketerId: marie.id,
    now: new Date(),
  });
  expect(await press(campaign, mailing)).toEqual({ ok: false, refusal: "not_possible_now" });
  expect(await jobsFor(mailing)).toBe(0);
});

test("another brand cannot launch it", async () => {
  const campaign = await aLiveCampaign();
  const mailing = await aMailing(campaign, "ada@people.example");
  const other = await aLiveCampaign();
  expect((await press({ ...campaign, brandId: other.brandId }, mailing)).ok).toBe(false);
});
