import { expect, test } from "vitest";
import { publishCampaign } from "#app/features/campaign/publish-campaign.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { FRENCH_BOOSTS } from "#tests/support/boosts.ts";
import { aBrand, smallContent } from "#tests/support/factories.ts";
import { countOf } from "#tests/support/whole-database.ts";

const publish = (brandId: string, changes: Parameters<typeof smallContent>[0] = {}) =>
  publishCampaign({ brandId, content: smallContent(changes), now: new Date() });

test("what is only doubtful does not keep a campaign from being published", async () => {
  // The right answers all stand in one place, and France is warned of a boost for sending.
  expect(await publish(await aBrand())).toMatchObject({ ok: true });
});

test("what is wrong does, and nothing of it is stored", async () => {
  const brandId = await aBrand();
  const refused = await publish(brandId, { country: "DE", boosts: FRENCH_BOOSTS, rules: {} });
  expect(refused).toMatchObject({
    ok: false,
    problems: [
      { severity: "blocks", code: "boost_forbidden", place: "referral.boosts.0" },
      { severity: "blocks", code: "no_rules", place: "rules" },
    ],
  });
  expect(await countOf("campaign WHERE brand_id = $1", [brandId])).toBe(0);
  expect(await countOf("event WHERE brand_id = $1", [brandId])).toBe(0);
});

test("a brand that does not say who writes, and whom to write to, publishes nothing", async () => {
  const brandId = await aBrand();
  await pool.query("UPDATE brand SET postal_address = ' ', privacy_email = 'nobody' WHERE id = $1", [
    brandId,
  ]);
  expect(await publish(brandId)).toMatchObject({
    ok: false,
    problems: [
      { code: "sender_without_address", place: "sender.postalAddress" },
      { code: "sender_without_privacy_email", place: "sender.privacyEmail" },
    ],
  });
});
