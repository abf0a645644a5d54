import { expect, test } from "vitest";
import { days } from "#app/domain/kernel/instant.ts";
import { pool } from "#app/infra/db.server.ts";
import { challenge, challenged } from "#tests/support/acts.ts";
import { FRENCH_BOOSTS } from "#tests/support/boosts.ts";
import {
  aLiveCampaign,
  aPlayer,
  finishLevel,
  type LiveCampaign,
  type Player,
} from "#tests/support/factories.ts";
import { aCampaignReadBy } from "#tests/support/moved-campaign.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

async function aPlayerAfterLevelOne(campaign: LiveCampaign): Promise<Player> {
  const ada = await aPlayer(campaign);
  await finishLevel(campaign, ada, 1);
  return ada;
}

const friend = (n: number | string) => `friend.${n}@friends.example`;
const pointsOf = (playId: string) =>
  oneValue<number>(
    "SELECT coalesce(sum(points), 0)::int FROM score_entry WHERE play_id = $1 AND kind = 'boost'",
    [playId],
  );

test("a player does not challenge the own address, however it is written", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign, { email: "Ada.Lovelace@People.Example" });
  expect(await challenge(ada, " ADA.lovelace@people.example ")).toEqual({
    ok: false,
    refusal: "own_address",
  });
  expect(await countOf("invitation WHERE brand_id = $1", [campaign.brandId])).toBe(0);
});

test("a repeat by the same player is told and pays nothing more, however it is written and even twice at once", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayerAfterLevelOne(campaign);
  const both = await Promise.all([challenge(ada, friend("grace")), challenge(ada, friend("GRACE"))]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(both.filter((one) => !one.ok)).toEqual([{ ok: false, refusal: "already_challenged" }]);
  expect(await challenge(ada, friend("grace"))).toEqual({ ok: false, refusal: "already_challenged" });
  expect((await ada.play()).score).toBe(25);
  expect(await countOf("boost WHERE play_id = $1", [(await ada.play()).id])).toBe(3);
});

test("twenty clicks on twenty friends at once stay within the day's ten and within the level's boost", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayerAfterLevelOne(campaign);
  const clicks = await Promise.all(Array.from({ length: 20 }, (_, n) => challenge(ada, friend(`day${n}`))));
  expect(clicks.filter((click) => click.ok)).toHaveLength(10);
  expect(clicks.filter((click) => !click.ok && click.refusal === "too_many_today")).toHaveLength(10);
  const { id, score } = await ada.play();
  expect(score).toBe(25);
  expect(await pointsOf(id)).toBe(5);
  expect(await countOf("boost WHERE play_id = $1", [id])).toBe(3);
});

test("the day is a rolling one, and a campaign has room for fifty", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayerAfterLevelOne(campaign);
  const start = Date.now();
  for (let day = 0; day < 5; day++) {
    for (let n = 0; n < 10; n++) await challenged(ada, friend(`${day}.${n}`), new Date(start + days(day)));
    expect(await challenge(ada, friend(`${day}.late`), new Date(start + days(day + 1) - 1))).toEqual({
      ok: false,
      refusal: day === 4 ? "too_many_in_campaign" : "too_many_today",
    });
  }
  expect(await challenge(ada, friend("fifty-one"), new Date(start + days(30)))).toEqual({
    ok: false,
    refusal: "too_many_in_campaign",
  });
}, 30_000);

test("one boost of each kind after each level: a second friend after the same level earns nothing", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayerAfterLevelOne(campaign);
  await challenged(ada, friend("first"));
  expect(await challenge(ada, friend("second"))).toMatchObject({ ok: true, value: { pointsNow: 0 } });
  await finishLevel(campaign, ada, 2);
  expect(await challenge(ada, friend("third"))).toMatchObject({ ok: true, value: { pointsNow: 5 } });
  expect((await ada.play()).score).toBe(50);
});

test("the campaign's cap holds across levels", async () => {
  const campaign = await aLiveCampaign({
    boosts: FRENCH_BOOSTS.map((rule) => ({ ...rule, perLevel: 5, perCampaign: 2 })),
  });
  const ada = await aPlayerAfterLevelOne(campaign);
  const paid = [];
  for (const name of ["a", "b", "c"]) {
    const invited = await challenge(ada, friend(name));
    paid.push(invited.ok && invited.value.pointsNow);
  }
  expect(paid).toEqual([5, 5, 0]);
  expect(await countOf("boost WHERE play_id = $1", [(await ada.play()).id])).toBe(6);
});

test.each([
  ["DE", { ok: false, refusal: "no_platform_mail" }],
  ["AT", { ok: false, refusal: "no_platform_mail" }],
  ["GB", { ok: false, refusal: "no_platform_mail" }],
  ["US", { ok: false, refusal: "no_platform_mail" }],
  ["NL", { ok: true, value: { pointsNow: 0 } }],
  ["FR", { ok: true, value: { pointsNow: 5 } }],
])("in %s a challenge by address is answered by that country's row", async (country, answer) => {
  const campaign = await aCampaignReadBy(country);
  const ada = await aPlayerAfterLevelOne(campaign);
  expect(await challenge(ada, friend(`in.${country}`))).toMatchObject(answer);
  const { rows } = await pool.query("SELECT country FROM invitation WHERE brand_id = $1", [campaign.brandId]);
  expect(rows).toEqual(answer.ok ? [{ country: `${country}-1` }] : []);
  expect(await countOf("boost WHERE brand_id = $1", [campaign.brandId])).toBe(country === "FR" ? 3 : 0);
});

test("an invitation that is refused leaves no row, no points and no job", async () => {
  const campaign = await aLiveCampaign({ country: "DE" });
  const ada = await aPlayerAfterLevelOne(campaign);
  const jobs = await countOf("graphile_worker._private_jobs");
  await challenge(ada, friend("grace"));
  expect(await countOf("graphile_worker._private_jobs")).toBe(jobs);
  expect((await ada.play()).score).toBe(20);
});
