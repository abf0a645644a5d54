import { expect, test } from "vitest";
import { setCampaignState } from "#app/features/campaign/set-campaign-state.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { aLiveCampaign } from "#tests/support/factories.ts";
import { aMarketer } from "#tests/support/studio.ts";

test("pausing twice is one pause, and the log says who did it", async () => {
  const { id, brandId, slug } = await aLiveCampaign();
  const marie = await aMarketer(brandId);
  const pause = () =>
    setCampaignState({ brandId, slug, change: "pause", marketerId: marie.id, now: new Date() });
  expect(await Promise.all([pause(), pause()])).toEqual([
    { ok: true, value: "paused" },
    { ok: true, value: "paused" },
  ]);
  const { rows } = await pool.query(
    "SELECT name, payload FROM event WHERE campaign_id = $1 AND name = 'campaign_paused'",
    [id],
  );
  expect(rows).toEqual([{ name: "campaign_paused", payload: { marketer: marie.id } }]);
});

test("a closed campaign stays closed", async () => {
  const { brandId, slug } = await aLiveCampaign();
  const marie = await aMarketer(brandId);
  const change = (to: "close" | "resume") =>
    setCampaignState({ brandId, slug, change: to, marketerId: marie.id, now: new Date() });
  expect(await change("close")).toEqual({ ok: true, value: "closed" });
  expect(await change("resume")).toEqual({ ok: false, refusal: "not_possible_now" });
});

test("nobody changes another brand's campaign", async () => {
  const { slug } = await aLiveCampaign();
  const other = await aLiveCampaign();
  const marie = await aMarketer(other.brandId);
  expect(
    await setCampaignState({
      brandId: other.brandId,
      slug,
      change: "close",
      marketerId: marie.id,
      now: new Date(),
    }),
  ).toEqual({
    ok: false,
    refusal: "not_found",
  });
});
