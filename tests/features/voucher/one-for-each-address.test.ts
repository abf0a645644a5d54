import { expect, test } from "vitest";
import { erasePerson } from "#app/features/profile/erase-person.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { proven } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer, finishGame } from "#tests/support/factories.ts";
import { loadVoucher } from "#tests/support/own-things.ts";

async function issuedIn(campaignId: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM voucher v JOIN voucher_pool p ON p.id = v.pool_id WHERE p.campaign_id = $1 AND v.state = 'issued'",
    [campaignId],
  );
  return rows[0]?.count ?? 0;
}

test("erasing oneself and playing again brings no second voucher, whether the proof comes after the game or before", async () => {
  const campaign = await aLiveCampaign();
  const email = "ada@people.example";
  const ada = await aPlayer(campaign, { email });
  await finishGame(campaign, ada);
  await proven(ada);
  expect(await loadVoucher(await ada.play())).toMatchObject({ state: "issued" });
  await erasePerson((await ada.play()).profileId, new Date());

  const again = await aPlayer(campaign, { email });
  await finishGame(campaign, again);
  await proven(again);
  expect(await loadVoucher(await again.play())).toEqual({ state: "had" });
  await erasePerson((await again.play()).profileId, new Date());

  const provenFirst = await aPlayer(campaign, { email });
  await proven(provenFirst);
  await finishGame(campaign, provenFirst);
  expect(await loadVoucher(await provenFirst.play())).toEqual({ state: "had" });
  expect(await issuedIn(campaign.id)).toBe(1);
});

test("what a second game had reserved goes to somebody else, and another campaign's voucher is another matter", async () => {
  const only = await aLiveCampaign({ voucher: { ...(await aLiveCampaign()).content.voucher, pool: 2 } });
  const email = "linus@people.example";
  const first = await aPlayer(only, { email });
  await finishGame(only, first);
  await proven(first);
  await erasePerson((await first.play()).profileId, new Date());
  const second = await aPlayer(only, { email });
  await finishGame(only, second);
  expect(await loadVoucher(await second.play())).toMatchObject({ state: "reserved" });
  await proven(second);
  const { rows } = await pool.query(
    "SELECT 1 FROM voucher v JOIN voucher_pool p ON p.id = v.pool_id WHERE p.campaign_id = $1 AND v.state = 'free'",
    [only.id],
  );
  expect(rows).toHaveLength(1);

  const other = await aLiveCampaign({}, only.brandId);
  const elsewhere = await aPlayer(other, { email });
  await finishGame(other, elsewhere);
  await proven(elsewhere);
  expect(await loadVoucher(await elsewhere.play())).toMatchObject({ state: "issued" });
});
