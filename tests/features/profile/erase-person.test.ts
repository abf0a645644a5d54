import { expect, test } from "vitest";
import { loadLeaderboard } from "#app/features/game/leaderboard.query.server.ts";
import { stopMarketing } from "#app/features/messaging/object-to-mail.server.ts";
import { queueMessage } from "#app/features/messaging/queue-message.server.ts";
import { loadPlayerState } from "#app/features/play/player-state.query.server.ts";
import { erasePerson } from "#app/features/profile/erase-person.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { hashAddress } from "#app/infra/secrets.server.ts";
import { anImportedContact, challenged, mailedTo, proven } from "#tests/support/acts.ts";
import {
  aLiveCampaign,
  aPlayer,
  finishGame,
  finishLevel,
  type LiveCampaign,
  type Player,
} from "#tests/support/factories.ts";
import { workOff } from "#tests/support/queue.ts";
import { mailsTo } from "#tests/support/real-mail.ts";
import { countOf, oneValue, tablesHolding } from "#tests/support/whole-database.ts";

/** Ada, under names that occur nowhere else, so that the search for them means something: her address begins with them. */
async function anIdentifiedPlayer(
  campaign: LiveCampaign,
  email = `${uniqueName()}@people.example`,
): Promise<Player> {
  return aPlayer(campaign, { ...namesOf(email), email, newsletter: true });
}

function uniqueName(): string {
  return `ada${[...newId().slice(-10)].map((digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)]).join("")}`;
}

function namesOf(email: string) {
  const [name = ""] = email.split("@");
  return { firstName: name, lastName: [...name].reverse().join("") };
}

async function expectNoTraceOf(email: string): Promise<void> {
  for (const needle of [email, ...Object.values(namesOf(email))])
    expect([needle, await tablesHolding(needle)]).toEqual([needle, []]);
}

test("after an erasure no column of any table holds the person's address or names", async () => {
  const campaign = await aLiveCampaign();
  const ada = await anIdentifiedPlayer(campaign);
  await finishLevel(campaign, ada, 1);
  await challenged(ada, `grace-${newId().slice(-8)}@friends.example`);
  await finishLevel(campaign, ada, 2);
  await proven(ada);
  await workOff();
  expect(await tablesHolding(ada.email)).not.toEqual([]);
  await erasePerson((await ada.play()).profileId, new Date());
  await workOff();
  await expectNoTraceOf(ada.email);
});

test("the claims that were merged into a person go with the person", async () => {
  const campaign = await aLiveCampaign();
  const email = `${uniqueName()}@list.example`;
  const contact = await anImportedContact(campaign, { email, firstName: namesOf(email).firstName });
  const [one, two] = [
    await anIdentifiedPlayer(campaign, contact.email),
    await anIdentifiedPlayer(campaign, contact.email),
  ];
  await proven(one);
  await proven(two);
  await erasePerson(contact.profileId, new Date());
  await expectNoTraceOf(contact.email);
});

test("a proven person's erasure takes the unproven claims on the same address along", async () => {
  const campaign = await aLiveCampaign();
  const ada = await anIdentifiedPlayer(campaign);
  const onAnotherDevice = await anIdentifiedPlayer(campaign, ada.email);
  await proven(ada);
  await erasePerson((await ada.play()).profileId, new Date());
  await expectNoTraceOf(ada.email);
  expect((await loadPlayerState(campaign.slug, onAnotherDevice.token, new Date()))?.play).toBeNull();
});

test("an unproven person's erasure touches nobody else with that address", async () => {
  const campaign = await aLiveCampaign();
  const ada = await anIdentifiedPlayer(campaign);
  const mallory = await aPlayer(campaign, { firstName: "Mallory", email: ada.email });
  await erasePerson((await mallory.play()).profileId, new Date());
  expect(await ada.play()).toMatchObject({ ...namesOf(ada.email), email: ada.email });
  await erasePerson((await ada.play()).profileId, new Date());
  await expectNoTraceOf(ada.email);
});

test("the totals stay: ledger, answers and events, told of nobody", async () => {
  const campaign = await aLiveCampaign();
  const ada = await anIdentifiedPlayer(campaign);
  await finishGame(campaign, ada);
  const play = await ada.play();
  const counts = async () => [
    await countOf("score_entry WHERE play_id = $1", [play.id]),
    await countOf("answer WHERE brand_id = $1", [campaign.brandId]),
    await countOf("event WHERE play_id = $1 AND name <> 'person_erased'", [play.id]),
  ];
  const before = await counts();
  await erasePerson(play.profileId, new Date());
  expect(await counts()).toEqual(before);
  expect(await oneValue("SELECT score FROM play WHERE id = $1", [play.id])).toBe(40);
  expect((await loadLeaderboard("everyone", campaign.slug, null, new Date()))?.board).toEqual({
    players: 0,
    rank: null,
    rows: [],
  });
});

test("devices are signed out, links are dead, taste is forgotten, consent is withdrawn", async () => {
  const campaign = await aLiveCampaign();
  const ada = await anIdentifiedPlayer(campaign);
  await finishGame(campaign, ada);
  const play = await ada.play();
  await queueMessage({ name: "prove-address", playId: play.id, request: "x" }, new Date());
  await erasePerson(play.profileId, new Date());
  expect((await loadPlayerState(campaign.slug, ada.token, new Date()))?.play).toBeNull();
  for (const table of ["player_session", "mailed_link"])
    expect(await countOf(`${table} WHERE play_id = $1`, [play.id])).toBe(0);
  expect(await countOf("trait WHERE profile_id = $1", [play.profileId])).toBe(0);
  expect(
    await countOf("consent WHERE profile_id = $1 AND purpose = 'newsletter' AND withdrawn_at IS NULL", [
      play.profileId,
    ]),
  ).toBe(0);
  await workOff();
  expect(await mailsTo(ada.email)).toEqual([]);
});

test("a reserved voucher goes back to the pool, an issued one stays: it is money", async () => {
  const campaign = await aLiveCampaign();
  const [ada, grace] = [await anIdentifiedPlayer(campaign), await aPlayer(campaign, { firstName: "Grace" })];
  for (const player of [ada, grace]) await finishGame(campaign, player);
  await proven(grace);
  const plays = [await ada.play(), await grace.play()];
  for (const play of plays) await erasePerson(play.profileId, new Date());
  const { rows } = await pool.query(
    "SELECT number, state, play_id FROM voucher WHERE brand_id = $1 AND number <= 2 ORDER BY number",
    [campaign.brandId],
  );
  expect(rows).toEqual([
    { number: 1, state: "free", play_id: null },
    { number: 2, state: "issued", play_id: plays[1]?.id },
  ]);
});

test('"never write to me" outlives the erasure', async () => {
  const campaign = await aLiveCampaign();
  const contact = await anImportedContact(campaign);
  await queueMessage(
    { name: "launch-invitation", mailingId: contact.mailingId, profileId: contact.profileId },
    new Date(),
  );
  await stopMarketing(
    await oneValue<string>("SELECT id FROM message WHERE profile_id = $1", [contact.profileId]),
    new Date(),
  );
  await erasePerson(contact.profileId, new Date());
  expect(await countOf("suppression WHERE address_hash = $1", [hashAddress(contact.email)])).toBe(1);
  const again = await anImportedContact(campaign, { email: contact.email });
  expect(
    await queueMessage(
      { name: "launch-invitation", mailingId: again.mailingId, profileId: again.profileId },
      new Date(),
    ),
  ).toBe("never");
});

test("what an erased inviter has waiting ends: sealed addresses, open challenges, pending boosts", async () => {
  const campaign = await aLiveCampaign();
  const ada = await anIdentifiedPlayer(campaign);
  await finishLevel(campaign, ada, 1);
  const friend = `grace-${newId().slice(-8)}@friends.example`;
  const invitationId = await challenged(ada, friend);
  const { id, profileId } = await ada.play();
  await erasePerson(profileId, new Date());
  await workOff();
  expect(await mailsTo(friend)).toEqual([]);
  expect(
    await oneValue("SELECT sealed_address IS NULL AND ended_at IS NOT NULL FROM invitation WHERE id = $1", [
      invitationId,
    ]),
  ).toBe(true);
  expect(await countOf("boost WHERE play_id = $1 AND state = 'pending'", [id])).toBe(0);
  const grace = await aPlayer(campaign, { firstName: "Grace", email: friend, via: mailedTo(invitationId) });
  await finishGame(campaign, grace);
  expect(await oneValue("SELECT score FROM play WHERE id = $1", [id])).toBe(25);
});

test("an erased address can sign up anew, as somebody new", async () => {
  const campaign = await aLiveCampaign();
  const ada = await anIdentifiedPlayer(campaign);
  await finishGame(campaign, ada);
  await proven(ada);
  const { profileId } = await ada.play();
  await erasePerson(profileId, new Date());
  await erasePerson(profileId, new Date());
  const anew = await anIdentifiedPlayer(campaign, ada.email);
  await proven(anew);
  expect(await anew.play()).toMatchObject({ score: 0, isProven: true, ...namesOf(ada.email) });
  expect((await anew.play()).profileId).not.toBe(profileId);
  expect(await countOf("event WHERE profile_id = $1 AND name = 'person_erased'", [profileId])).toBe(1);
});
