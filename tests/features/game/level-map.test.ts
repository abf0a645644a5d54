import { expect, test } from "vitest";
import { loadLevelMap } from "#app/features/game/level-map.query.server.ts";
import { deviceCookie } from "#app/infra/player-cookie.server.ts";
import { loader } from "#app/routes/play/map.ts";
import {
  aLiveCampaign,
  aPlayer,
  finishGame,
  finishLevel,
  type LiveCampaign,
} from "#tests/support/factories.ts";
import { textOf } from "#tests/support/page-form.ts";
import { routeArgs } from "#tests/support/route-args.ts";

async function mapOf({ slug }: LiveCampaign, player: { token: string } | null): Promise<string> {
  const headers: Record<string, string> = { "Accept-Language": "en" };
  if (player) headers.Cookie = deviceCookie(player.token).split(";")[0] ?? "";
  const answer = await loader(routeArgs(`/play/${slug}/map`, { campaign: slug }, headers));
  return answer.text();
}

/** What the map says to those who listen, stop by stop. */
function stopsOf(html: string): string[] {
  return [...html.matchAll(/<li class="stop[^>]*>.*?<\/li>/gs)].map(([stop]) =>
    textOf(stop.replace(/<\/(p|h2|span)>/g, " $&"), true).replace(/\s+/g, " "),
  );
}

test("a newcomer stands at the first level, and the way on leads into it", async () => {
  const campaign = await aLiveCampaign();
  const html = await mapOf(campaign, await aPlayer(campaign));
  expect(stopsOf(html)).toEqual(["Level 1 one You are here", "Level 2 two Locked", "€15 at the end"]);
  expect(html).toMatch(/<li class="stop stop--here" aria-current="step">/);
  expect(html.match(/rel="next" href="([^"]+)"/)?.[1]).toBe(`/play/${campaign.slug}/levels/1`);
});

test("a finished level shows what it brought, and a level that was begun how far it is", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  await finishLevel(campaign, ada, 1);
  expect(stopsOf(await mapOf(campaign, ada))).toEqual([
    "Level 1 one 2 right out of 2 · 20 points 3 of 3 stars",
    "Level 2 two You are here",
    "€15 at the end",
  ]);
  const { state } = (await loadLevelMap(campaign.slug, ada.token, new Date())) ?? {};
  expect(state?.play).toMatchObject({ levelsFinished: 1 });
});

test("at the end every level leads to its result, and the prize to the voucher", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  await finishGame(campaign, ada);
  const html = await mapOf(campaign, ada);
  const links = [...html.matchAll(/<h2 class="stop__name"><a href="([^"]+)"/g)].map(([, href]) => href);
  const home = `/play/${campaign.slug}`;
  expect(links).toEqual([`${home}/levels/1/result`, `${home}/levels/2/result`, `${home}/voucher`]);
  expect(html.match(/rel="next" href="([^"]+)"/)?.[1]).toBe(`${home}/voucher`);
});

test("levels have dates: one that is not open yet says its day", async () => {
  const campaign = await aLiveCampaign();
  const [first, second] = campaign.content.levels;
  const weekly = await aLiveCampaign({
    levels: [
      { ...first, opensAt: Date.UTC(2020, 0, 1) },
      { ...second, opensAt: Date.UTC(2099, 11, 3) },
    ] as never,
  });
  const ada = await aPlayer(weekly);
  await finishLevel(weekly, ada, 1);
  const html = await mapOf(weekly, ada);
  expect(stopsOf(html)[1]).toBe("Level 2 two Opens on 3 December 2099");
  expect(html.match(/rel="next" href="([^"]+)"/)?.[1]).toBe(`/play/${weekly.slug}/leaderboard`);
});

test("a stranger is led to the door, and sees nobody's map", async () => {
  const campaign = await aLiveCampaign();
  await finishLevel(campaign, await aPlayer(campaign), 1);
  const refused = await mapOf(campaign, null).catch((answer: Response) => answer);
  expect((refused as Response).headers.get("Location")).toBe(`/play/${campaign.slug}`);
  const found = await loadLevelMap(campaign.slug, null, new Date());
  expect(found?.runs).toEqual([]);
});
