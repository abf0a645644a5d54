import { expect, test } from "vitest";
import { loadLeaderboard } from "#app/features/game/leaderboard.query.server.ts";
import type { LeaderboardScope } from "#app/features/game/leaderboard-scope.ts";
import { loadResult } from "#app/features/game/result.query.server.ts";
import { erasePerson } from "#app/features/profile/erase-person.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { challenged, mailedTo, ownLink, proven } from "#tests/support/acts.ts";
import {
  aLiveCampaign,
  aPlayer,
  finishLevel,
  type LiveCampaign,
  type Newcomer,
  type Player,
} from "#tests/support/factories.ts";

const at = (moment: string) => new Date(`2026-11-${moment}Z`);

async function board(
  campaign: LiveCampaign,
  player: Player | null,
  scope: LeaderboardScope = "everyone",
  now = at("11T12:00"),
) {
  const found = await loadLeaderboard(scope, campaign.slug, player?.token ?? null, now);
  if (!found) throw new Error("the campaign is there");
  return found.board;
}

/** "1 Ada L. 20", with "*" for the player's own line and "..." where lines are left out. */
async function shown(...of: Parameters<typeof board>): Promise<string[]> {
  const { rows } = await board(...of);
  return rows.flatMap(({ rank, name, score, me, afterGap }) => [
    ...(afterGap ? ["..."] : []),
    `${rank} ${name} ${score}${me ? " *" : ""}`,
  ]);
}

/** Somebody who has finished the first level: 20 points for right answers, none for wrong ones. */
async function finisher(
  campaign: LiveCampaign,
  firstName: string,
  { now = at("11T10:00"), choice = "b", ...newcomer }: Newcomer & { choice?: string } = {},
): Promise<Player> {
  const player = await aPlayer(campaign, { firstName, lastName: "Lovelace", now, ...newcomer });
  await finishLevel(campaign, player, 1, choice, now);
  return player;
}

const letters = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => String.fromCharCode(from + n));

test("of equal scores the one reached first stands first, and everybody has a rank of their own", async () => {
  const campaign = await aLiveCampaign();
  await finisher(campaign, "Grace", { now: at("11T10:02") });
  await finisher(campaign, "Linus", { now: at("11T10:01") });
  const ada = await finisher(campaign, "Ada", { now: at("11T10:00") });
  expect(await shown(campaign, ada)).toEqual(["1 Ada L. 20 *", "2 Linus L. 20", "3 Grace L. 20"]);
  // A level without a point keeps the moment of the score; one with points sets a later one.
  await finishLevel(campaign, ada, 2, "a", at("11T10:03"));
  expect(await shown(campaign, null)).toEqual(["1 Ada L. 20", "2 Linus L. 20", "3 Grace L. 20"]);
});

test("the best ten, and three above and below the player", async () => {
  const campaign = await aLiveCampaign();
  const players = [];
  for (const [n, name] of letters(65, 24).entries())
    players.push(await finisher(campaign, name, { now: at(`11T10:${10 + n}`) }));
  const ten = letters(65, 10).map((name, n) => `${n + 1} ${name} L. 20`);
  expect(await board(campaign, null)).toMatchObject({ players: 24, rank: null });
  expect(await shown(campaign, null)).toEqual(ten);
  expect(await shown(campaign, players[17] as Player)).toEqual([
    ...ten,
    "...",
    ...letters(79, 3).map((name, n) => `${15 + n} ${name} L. 20`),
    "18 R L. 20 *",
    ...letters(83, 3).map((name, n) => `${19 + n} ${name} L. 20`),
  ]);
  // Nobody is left out between the tenth and the one who stands fourteenth, nor shown twice.
  expect(await shown(campaign, players[13] as Player)).toEqual([
    ...ten,
    ...letters(75, 3).map((name, n) => `${11 + n} ${name} L. 20`),
    "14 N L. 20 *",
    ...letters(79, 3).map((name, n) => `${15 + n} ${name} L. 20`),
  ]);
  expect((await shown(campaign, players[8] as Player)).slice(8)).toEqual([
    "9 I L. 20 *",
    "10 J L. 20",
    "11 K L. 20",
    "12 L L. 20",
  ]);
  expect((await shown(campaign, players[23] as Player)).slice(-4)).toEqual([
    "21 U L. 20",
    "22 V L. 20",
    "23 W L. 20",
    "24 X L. 20 *",
  ]);
});

test("a finished level brings a player onto the leaderboard, answers alone do not", async () => {
  const campaign = await aLiveCampaign();
  expect(await board(campaign, null)).toEqual({ players: 0, rank: null, rows: [] });
  const ada = await finisher(campaign, "Ada");
  const grace = await aPlayer(campaign, { firstName: "Grace" });
  expect(await board(campaign, grace)).toMatchObject({ players: 1, rank: null, rows: [{ name: "Ada L." }] });
  await finishLevel(campaign, grace, 1, "a", at("11T10:05"));
  expect(await board(campaign, grace)).toMatchObject({ players: 2, rank: 2 });
  expect(await shown(campaign, ada)).toEqual(["1 Ada L. 20 *", "2 Grace L. 0"]);
});

test("a week begins on Monday, in UTC, and counts what was gained in it", async () => {
  const campaign = await aLiveCampaign();
  const ada = await finisher(campaign, "Ada", { now: at("08T23:59:59.999") });
  const grace = await finisher(campaign, "Grace", { now: at("09T00:00:00"), choice: "a" });
  expect(await shown(campaign, ada, "week", at("08T23:59"))).toEqual(["1 Ada L. 20 *"]);
  expect(await shown(campaign, ada, "week", at("09T00:00"))).toEqual(["1 Grace L. 0"]);
  await finishLevel(campaign, grace, 2, "b", at("15T23:59"));
  await finishLevel(campaign, ada, 2, "b", at("12T10:00"));
  expect(await shown(campaign, ada, "week", at("15T23:59"))).toEqual(["1 Ada L. 20 *", "2 Grace L. 20"]);
  expect(await shown(campaign, ada, "everyone")).toEqual(["1 Ada L. 40 *", "2 Grace L. 20"]);
  expect(await board(campaign, ada, "week", at("16T00:00"))).toEqual({ players: 0, rank: null, rows: [] });
});

test("friends are the challenger, the challenged who joined, and those of the same challenger", async () => {
  const campaign = await aLiveCampaign();
  const marie = await finisher(campaign, "Marie");
  const ada = await finisher(campaign, "Ada", { via: await ownLink(marie), now: at("11T10:01") });
  const grace = await finisher(campaign, "Grace", { via: await ownLink(marie), now: at("11T10:02") });
  const linus = await finisher(campaign, "Linus", { via: await ownLink(ada), now: at("11T10:03") });
  await finisher(campaign, "Stranger");
  expect(await shown(campaign, null, "friends")).toEqual([]);
  // Who only came by the link has shown nothing of who they are: they see their challenger, and nobody sees them.
  expect(await shown(campaign, ada, "friends")).toEqual(["1 Marie L. 20", "2 Ada L. 20 *"]);
  expect(await shown(campaign, marie, "friends")).toEqual(["1 Marie L. 20 *"]);
  for (const player of [ada, grace, linus]) await proven(player, at("11T10:30"));
  const names = async (player: Player) =>
    (await board(campaign, player, "friends")).rows.map(({ name }) => name).sort();
  expect(await names(marie)).toEqual(["Ada L.", "Grace L.", "Marie L."]);
  expect(await names(ada)).toEqual(["Ada L.", "Grace L.", "Linus L.", "Marie L."]);
  expect(await names(linus)).toEqual(["Ada L.", "Linus L."]);
  await erasePerson((await grace.play()).profileId, at("11T11:00"));
  expect(await names(ada)).toEqual(["Ada L.", "Linus L.", "Marie L."]);
});

test("a friend whose address was known already is not among the inviter's friends", async () => {
  const campaign = await aLiveCampaign();
  const ada = await finisher(campaign, "Ada");
  const [plays, joins] = [`grace.${newId()}@friends.example`, `linus.${newId()}@friends.example`];
  const grace = await finisher(campaign, "Grace", { email: plays });
  await proven(grace, at("11T10:10"));
  await challenged(ada, plays, at("11T10:20"));
  const invitation = await challenged(ada, joins, at("11T10:21"));
  await finisher(campaign, "Linus", { email: joins, via: mailedTo(invitation), now: at("11T10:30") });
  expect((await board(campaign, ada, "friends")).rows.map(({ name }) => name)).toEqual([
    "Ada L.",
    "Linus L.",
  ]);
  expect((await board(campaign, grace, "friends")).rows.map(({ name }) => name)).toEqual(["Grace L."]);
});

test("many friends are shown like everybody: the best ten, and the player's surroundings", async () => {
  const campaign = await aLiveCampaign();
  const marie = await finisher(campaign, "Marie", { now: at("11T11:00"), choice: "a" });
  const via = await ownLink(marie);
  for (const [n, name] of letters(65, 16).entries())
    await proven(await finisher(campaign, name, { via, now: at(`11T10:${10 + n}`) }), at("11T11:30"));
  const { players, rank, rows } = await board(campaign, marie, "friends");
  // Her boosts for them put her first.
  expect([players, rank, rows.length]).toEqual([17, 1, 10]);
  const ada = await aPlayer(campaign, { via, now: at("11T12:00") });
  await finishLevel(campaign, ada, 1, "a", at("11T12:00"));
  await proven(ada, at("11T12:01"));
  expect((await shown(campaign, ada, "friends")).slice(10)).toEqual([
    "...",
    "15 N L. 20",
    "16 O L. 20",
    "17 P L. 20",
    "18 Ada L. 0 *",
  ]);
});

test("the result of a level says how many places it was worth", async () => {
  const campaign = await aLiveCampaign();
  const ada = await finisher(campaign, "Ada", { now: at("11T10:30") });
  for (const minute of [10, 11, 12]) await finisher(campaign, "Early", { now: at(`11T10:${minute}`) });
  await finisher(campaign, "Late", { now: at("11T10:40") });
  const result = async (player: Player, level: number) =>
    (await loadResult(campaign.slug, player.token, level, at("11T12:00")))?.result;
  expect(await result(ada, 1)).toMatchObject({ rank: 4, players: 5, placesGained: null });
  expect(await result(ada, 2)).toBeNull();
  await finishLevel(campaign, ada, 2, "b", at("11T11:00"));
  expect(await result(ada, 2)).toMatchObject({ rank: 1, players: 5, placesGained: 3 });

  const linus = await finisher(campaign, "Linus", { now: at("11T11:10") });
  await finishLevel(campaign, linus, 2, "a", at("11T11:11"));
  expect(await result(linus, 2)).toMatchObject({ rank: 6, players: 6, placesGained: null });
});
