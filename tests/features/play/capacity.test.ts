import { expect, test } from "vitest";
import { takePlace } from "#app/features/play/take-place.server.ts";
import { pool, transaction } from "#app/infra/db.server.ts";
import { DEVICE_COOKIE } from "#app/infra/player-cookie.server.ts";
import { loader as friend } from "#app/routes/play/friend.ts";
import { loader as landing } from "#app/routes/play/landing.ts";
import { loader as level } from "#app/routes/play/level.ts";
import { aShutCampaign, at, opened, playsOf, send } from "#tests/support/doors.ts";
import { aLiveCampaign, aPlayer, finishGame, type LiveCampaign } from "#tests/support/factories.ts";
import { routeArgs } from "#tests/support/route-args.ts";

test("a full campaign refuses a sign-up, and whoever plays already goes on", async () => {
  const { campaign, ada, link } = await aShutCampaign("full");
  const refused = await send(campaign);
  expect(refused.status).toBe(409);
  expect(refused.text).toContain("Every place is taken");
  expect(refused.headers.get("Set-Cookie")).toBeNull();
  expect((await send(campaign, { via: link })).status).toBe(409);
  expect(await playsOf(campaign)).toBe(1);

  // On the own device, by a friend's link, and by the way back for a device that does not know them.
  expect((await opened(level(at(campaign, "en", ada.token)))).html).toContain('name="choice"');
  expect((await opened(landing(at(campaign, "en", ada.token)))).text).toContain("Good to see you again, Ada");
  const grace = routeArgs(
    `/i/${link}`,
    { token: link },
    { "Accept-Language": "en", Cookie: `${DEVICE_COOKIE}=${ada.token}` },
  );
  expect((await opened(friend(grace))).text).toContain("Good to see you again, Ada");
  expect(refused.html).toContain(`href="/play/${campaign.slug}/return"`);
});

test("however many come at once, exactly as many begin as there are places", async () => {
  for (const capacity of [1, 7, 33]) {
    const campaign = await aLiveCampaign({ capacity });
    const answers = await Promise.all(Array.from({ length: 45 }, () => send(campaign)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(capacity);
    expect(statuses.filter((status) => status === 409)).toHaveLength(45 - capacity);
    expect(await playsOf(campaign)).toBe(capacity);
  }
});

test("nobody is refused while there is a place", async () => {
  const campaign = await aLiveCampaign({ capacity: 60 });
  const answers = await Promise.all(Array.from({ length: 60 }, () => send(campaign)));
  expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(303));
  expect((await send(campaign)).status).toBe(409);
});

test("a sign-up that is undone holds no place", async () => {
  const campaign = await aLiveCampaign({ capacity: 1 });
  const undone = transaction(async (tx) => {
    expect(await takePlace(tx, campaign.id, 1)).toBe(true);
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect((await send(campaign)).status).toBe(303);
  expect((await send(campaign)).status).toBe(409);
});

/** The capacity as a new version of the campaign would have it. */
async function setCapacity(campaign: LiveCampaign, capacity: number): Promise<void> {
  await pool.query(
    `WITH next AS (
       INSERT INTO campaign_version (id, brand_id, campaign_id, number, content)
       SELECT gen_random_uuid(), brand_id, campaign_id, number + 1, content || jsonb_build_object('capacity', $2::int)
       FROM campaign_version WHERE campaign_id = $1 ORDER BY number DESC LIMIT 1 RETURNING id
     ) UPDATE campaign SET current_version_id = next.id FROM next WHERE campaign.id = $1`,
    [campaign.id, capacity],
  );
}

test("a capacity that comes later counts those who were there, and can be raised and lowered", async () => {
  const campaign = await aLiveCampaign();
  for (let n = 0; n < 3; n++) expect((await send(campaign)).status).toBe(303);
  await setCapacity(campaign, 5);
  const some = await Promise.all(Array.from({ length: 8 }, () => send(campaign)));
  expect(some.filter(({ status }) => status === 303)).toHaveLength(2);
  expect((await opened(landing(at(campaign, "en")))).status).toBe(409);

  await setCapacity(campaign, 9);
  expect((await opened(landing(at(campaign, "en")))).status).toBe(200);
  expect((await send(campaign)).status).toBe(303);
  await setCapacity(campaign, 4);
  expect((await send(campaign)).status).toBe(409);
  expect(await playsOf(campaign)).toBe(6);
});

test("while vouchers last: the campaign is full with the pool's last code, and open again when one comes back", async () => {
  const campaign = await aLiveCampaign({
    whileVouchersLast: true,
    voucher: {
      name: { fr: "Bon", en: "Voucher" },
      value: { cents: 1500, currency: "EUR" },
      pool: 1,
      validDays: 90,
      terms: { fr: "En boutique.", en: "In the shop." },
    },
  });
  const ada = await aPlayer(campaign);
  expect((await opened(landing(at(campaign, "en")))).status).toBe(200);
  await finishGame(campaign, ada);
  expect((await opened(landing(at(campaign, "en")))).status).toBe(409);
  expect((await send(campaign)).status).toBe(409);
  await pool.query(
    "UPDATE voucher SET state = 'free', play_id = NULL, reserved_until = NULL FROM voucher_pool p WHERE p.id = pool_id AND p.campaign_id = $1",
    [campaign.id],
  );
  expect((await opened(landing(at(campaign, "en")))).status).toBe(200);
});

test("without a limit of its own no campaign is ever full, and nothing is counted for it", async () => {
  const campaign = await aLiveCampaign();
  await Promise.all(Array.from({ length: 5 }, () => send(campaign)));
  expect((await send(campaign)).status).toBe(303);
  const { rowCount } = await pool.query("SELECT 1 FROM campaign_place WHERE campaign_id = $1", [campaign.id]);
  expect(rowCount).toBe(0);
});
