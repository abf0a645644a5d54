import { expect, test } from "vitest";
import { days } from "#app/domain/kernel/instant.ts";
import { invariant } from "#app/domain/kernel/invariant.ts";
import { loadLevel } from "#app/features/game/level.query.server.ts";
import { submitAnswer } from "#app/features/game/submit-answer.server.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { joinPerson } from "#app/features/play/join-person.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { transaction } from "#app/infra/db.server.ts";
import { challenged, mailedTo, ownLink, proven } from "#tests/support/acts.ts";
import { FRENCH_BOOSTS } from "#tests/support/boosts.ts";
import { anAnswer } from "#tests/support/content.ts";
import {
  aLiveCampaign,
  aPlayer,
  finishGame,
  finishLevel,
  type LiveCampaign,
  type Player,
  smallContent,
} from "#tests/support/factories.ts";
import { aCampaignReadBy } from "#tests/support/moved-campaign.ts";
import { loadInvitations } from "#tests/support/own-things.ts";
import { workOff } from "#tests/support/queue.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

const address = (name: string) => `${name}.${newId().slice(-8)}@friends.example`;

async function ada(campaign: LiveCampaign): Promise<Player> {
  const player = await aPlayer(campaign);
  await finishLevel(campaign, player, 1);
  return player;
}

async function answer(campaign: LiveCampaign, player: Player, question: string) {
  const visit = await loadLevel(campaign.slug, player.token, 1, null, new Date());
  invariant(visit?.level, "the level is open");
  return submitAnswer(visit.level, anAnswer(question, "b"), new Date());
}

async function expectScore(player: Player, score: number): Promise<void> {
  const play = await player.play();
  expect(play.score).toBe(score);
  expect(
    await oneValue("SELECT coalesce(sum(points), 0)::int FROM score_entry WHERE play_id = $1", [play.id]),
  ).toBe(score);
}

test("a friend who comes by the mailed link pays for joining and for the first level, each once", async () => {
  const campaign = await aLiveCampaign();
  const inviter = await ada(campaign);
  const email = address("grace");
  const invitation = await challenged(inviter, email);
  const grace = await aPlayer(campaign, { firstName: "Grace", email, via: mailedTo(invitation) });
  await expectScore(inviter, 35);
  await Promise.all([proven(grace), proven(grace), proven(grace)]);
  await expectScore(inviter, 35);
  await Promise.all([1, 2, 3].map(() => finishLevel(campaign, grace, 1).catch(() => undefined)));
  await expectScore(inviter, 50);
  await finishLevel(campaign, grace, 2);
  await proven(grace);
  await expectScore(inviter, 50);
});

test("a friend who plays first and proves later pays everything at the proof", async () => {
  const campaign = await aLiveCampaign();
  const inviter = await ada(campaign);
  const grace = await aPlayer(campaign, { firstName: "Grace", via: await ownLink(inviter) });
  await finishGame(campaign, grace);
  await expectScore(inviter, 20);
  expect(await countOf("boost WHERE play_id = $1", [(await inviter.play()).id])).toBe(0);
  await proven(grace);
  await expectScore(inviter, 45);
});

test("a proof that meets the answer which ends the game still pays the challenger for the level", async () => {
  const campaign = await aLiveCampaign({ levels: smallContent().levels.slice(0, 1) });
  const inviter = await ada(campaign);
  const grace = await aPlayer(campaign, { firstName: "Grace", via: await ownLink(inviter) });
  const { id } = await grace.play();
  await answer(campaign, grace, "one-first");
  let finishing: Promise<unknown> | undefined;
  await transaction(async (tx) => {
    await joinPerson(tx, id, new Date());
    finishing = answer(campaign, grace, "one-second");
    await new Promise((resolve) => setTimeout(resolve, 400));
  });
  await finishing;
  await workOff();
  await expectScore(inviter, 45);
});

test("many friends who finish in parallel pay within the caps", async () => {
  const campaign = await aLiveCampaign({
    boosts: FRENCH_BOOSTS.map((rule) => ({ ...rule, perLevel: 5, perCampaign: 4 })),
  });
  const inviter = await ada(campaign);
  const via = await ownLink(inviter);
  const friends = await Promise.all(
    Array.from({ length: 12 }, () => aPlayer(campaign, { firstName: "Grace", via })),
  );
  await Promise.all(friends.flatMap((friend) => [proven(friend), finishLevel(campaign, friend, 1)]));
  await Promise.all(friends.map((friend) => finishLevel(campaign, friend, 2)));
  // Four friends at 10 and 15 each; a link that nobody could see being sent earns no "sent".
  await expectScore(inviter, 20 + 4 * 25);
  expect(
    await countOf("boost WHERE play_id = $1 AND act = 'invitation-sent'", [(await inviter.play()).id]),
  ).toBe(0);
}, 30_000);

test("a stranger with the link fills no caps and pays nothing before the address is proven", async () => {
  const campaign = await aLiveCampaign();
  const inviter = await ada(campaign);
  const via = await ownLink(inviter);
  for (let n = 0; n < 6; n++)
    await finishLevel(campaign, await aPlayer(campaign, { firstName: "Linus", via }), 1);
  await expectScore(inviter, 20);
  expect(await loadInvitations((await inviter.play()).id, 2, "en", new Date())).toEqual([]);
});

test("an inviter is not a friend: the own address through the own link pays nothing, proven before or after", async () => {
  const campaign = await aLiveCampaign();
  const inviter = await ada(campaign);
  const again = await aPlayer(campaign, { email: inviter.email, via: await ownLink(inviter) });
  await finishLevel(campaign, again, 1);
  await proven(again);
  await proven(inviter);
  expect(await countOf("boost WHERE brand_id = $1", [campaign.brandId])).toBe(0);

  const known = await ada(campaign);
  await proven(known);
  const second = await aPlayer(campaign, { email: known.email, via: await ownLink(known) });
  await proven(second);
  await expectScore(known, 20);
});

test("a friend counts once, even for two inviters", async () => {
  const campaign = await aLiveCampaign();
  const [first, second] = [await ada(campaign), await ada(campaign)];
  const email = address("grace");
  const [one, two] = [await challenged(first, email), await challenged(second, email)];
  const scores = [(await first.play()).score, (await second.play()).score];
  await aPlayer(campaign, { firstName: "Grace", email, via: mailedTo(one) });
  await aPlayer(campaign, { firstName: "Grace", email, via: mailedTo(two) });
  await expectScore(first, (scores[0] ?? 0) + 10);
  await expectScore(second, scores[1] ?? 0);
});

test("one mailed link brings one friend, whoever else opens it", async () => {
  const campaign = await aLiveCampaign({ boosts: FRENCH_BOOSTS.map((rule) => ({ ...rule, perLevel: 5 })) });
  const inviter = await ada(campaign);
  const email = address("grace");
  const via = mailedTo(await challenged(inviter, email));
  const linus = await aPlayer(campaign, { firstName: "Linus", via });
  await aPlayer(campaign, { firstName: "Grace", email, via });
  await expectScore(inviter, 35);
  await proven(linus);
  await expectScore(inviter, 35);
});

test("a friend who comes after thirty days plays all the same, and brings the inviter nothing", async () => {
  const campaign = await aLiveCampaign();
  const inviter = await ada(campaign);
  const email = address("grace");
  const via = mailedTo(await challenged(inviter, email));
  const grace = await aPlayer(campaign, {
    firstName: "Grace",
    email,
    via,
    now: new Date(Date.now() + days(30) + 1000),
  });
  expect((await grace.play()).isProven).toBe(true);
  await expectScore(inviter, 25);
});

test("in the Netherlands a friend who joins and finishes earns the inviter nothing", async () => {
  const campaign = await aCampaignReadBy("NL");
  const inviter = await ada(campaign);
  const email = address("grace");
  const grace = await aPlayer(campaign, {
    firstName: "Grace",
    email,
    via: mailedTo(await challenged(inviter, email)),
  });
  await finishGame(campaign, grace);
  await proven(await aPlayer(campaign, { firstName: "Marie", via: await ownLink(inviter) }));
  await expectScore(inviter, 20);
});

test("in Germany the own link pays for the friend's own acts", async () => {
  const campaign = await aCampaignReadBy("DE");
  const inviter = await ada(campaign);
  const grace = await aPlayer(campaign, { firstName: "Grace", via: await ownLink(inviter) });
  await finishLevel(campaign, grace, 1);
  await proven(grace);
  await expectScore(inviter, 45);
});

test("friends who prove themselves all at once do not wait for each other's connections, even in a fresh process", async () => {
  const campaign = await aLiveCampaign();
  const inviter = await ada(campaign);
  const via = await ownLink(inviter);
  const plays = await Promise.all(
    Array.from(
      { length: 15 },
      async () => (await (await aPlayer(campaign, { firstName: "Grace", via })).play()).id,
    ),
  );
  await forgetVersions();
  await Promise.all(plays.map((id) => transaction((tx) => joinPerson(tx, id, new Date()))));
  await expectScore(inviter, 30);
});

/** A process keeps two hundred versions; as many others push this campaign's out, as a restart would. */
async function forgetVersions(): Promise<void> {
  for (let n = 0; n < 201; n++) {
    const loading = loadVersion(newId());
    if (n < 200) loading.catch(() => undefined);
    else await loading.catch(() => undefined);
  }
}
