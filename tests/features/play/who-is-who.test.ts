import { expect, test } from "vitest";
import { withdrawNewsletterConsent } from "#app/features/consent/newsletter.server.ts";
import { newsletterConsent } from "#app/features/messaging/contact-facts.query.server.ts";
import { loadPlayerState } from "#app/features/play/player-state.query.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { anImportedContact, challenged, launchLink, mailedTo, proven } from "#tests/support/acts.ts";
import {
  aLiveCampaign,
  aPlayer,
  finishGame,
  finishLevel,
  type LiveCampaign,
  type Player,
  playOf,
} from "#tests/support/factories.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

const address = (name: string) => `${name}.${newId().slice(-8)}@people.example`;
const consents = (profileId: string) => oneValue<boolean>(`SELECT ${newsletterConsent("$1")}`, [profileId]);
const traitsOf = (profileId: string) =>
  oneValue<Record<string, string>>(
    "SELECT coalesce(json_object_agg(key, value), '{}') FROM trait WHERE profile_id = $1",
    [profileId],
  );
const at = (minute: number) => new Date(Date.UTC(2026, 10, 12, 9, minute));

async function bothWithOneAddress(campaign: LiveCampaign): Promise<[Player, Player]> {
  const email = address("ada");
  return [
    await aPlayer(campaign, { email }),
    await aPlayer(campaign, { email, firstName: "Mallory", lastName: "Other" }),
  ];
}

test("two unproven plays with one address stay apart and see nothing of each other", async () => {
  const campaign = await aLiveCampaign();
  const [ada, mallory] = await bothWithOneAddress(campaign);
  await finishLevel(campaign, ada, 1);
  expect(await mallory.play()).toMatchObject({
    firstName: "Mallory",
    score: 0,
    levelsFinished: 0,
    isProven: false,
  });
  expect((await mallory.play()).profileId).not.toBe((await ada.play()).profileId);
});

test("signing up looks the same for an address that is known, proven, imported or new", async () => {
  const campaign = await aLiveCampaign();
  const known = await aPlayer(campaign);
  await proven(known);
  const imported = await anImportedContact(campaign);
  const seen = await Promise.all(
    [known.email, imported.email, address("new")].map(async (email) => {
      const state = await loadPlayerState(
        campaign.slug,
        (await aPlayer(campaign, { email })).token,
        new Date(),
      );
      const { id, profileId, email: typed, ...shown } = state?.play ?? ({} as never);
      expect([typed, id === undefined, profileId === undefined]).toEqual([email, false, false]);
      return shown;
    }),
  );
  expect(new Set(seen.map((shown) => JSON.stringify(shown))).size).toBe(1);
});

test("a proof joins the play to the person, once", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  expect(await proven(ada)).toMatchObject({ outcome: "joined" });
  expect(await proven(ada)).toMatchObject({ outcome: "joined" });
  expect(await countOf("event WHERE brand_id = $1 AND name = 'address_proven'", [campaign.brandId])).toBe(1);
  expect(await countOf("profile WHERE brand_id = $1 AND known_at IS NOT NULL", [campaign.brandId])).toBe(1);
});

test("a second proven play of one person is superseded, and its device goes on with the first", async () => {
  const campaign = await aLiveCampaign();
  const [ada, again] = await bothWithOneAddress(campaign);
  const first = (await ada.play()).id;
  await proven(ada);
  await finishGame(campaign, again);
  expect(await proven(again)).toEqual({ outcome: "superseded", playId: first });
  expect((await playOf(campaign, again.token)).id).toBe(first);
  expect(await countOf("voucher WHERE brand_id = $1 AND state <> 'free'", [campaign.brandId])).toBe(0);
});

test("plays of one address that are proven all at once end as one person with one play", async () => {
  const campaign = await aLiveCampaign();
  const email = address("ada");
  const players = await Promise.all(Array.from({ length: 6 }, () => aPlayer(campaign, { email })));
  await Promise.all(players.map((player) => proven(player)));
  expect(
    await countOf("play WHERE campaign_id = $1 AND proven_at IS NOT NULL AND superseded_at IS NULL", [
      campaign.id,
    ]),
  ).toBe(1);
  expect(
    await countOf("profile WHERE brand_id = $1 AND known_at IS NOT NULL AND merged_into_id IS NULL", [
      campaign.brandId,
    ]),
  ).toBe(1);
  const plays = await Promise.all(players.map(async (player) => (await player.play()).id));
  expect(new Set(plays).size).toBe(1);
});

test("a forwarded challenge proves nothing when another address is typed", async () => {
  const campaign = await aLiveCampaign();
  const email = address("grace");
  const via = mailedTo(await challenged(await aPlayer(campaign), email));
  const linus = await aPlayer(campaign, { firstName: "Linus", via });
  expect(await linus.play()).toMatchObject({ isProven: false });
  const grace = await aPlayer(campaign, { firstName: "Grace", email: ` ${email.toUpperCase()} `, via });
  expect(await grace.play()).toMatchObject({ isProven: true, email });
});

test("a launch link with the very address it was mailed to is a proof, and gives the play to the imported contact", async () => {
  const campaign = await aLiveCampaign();
  const contact = await anImportedContact(campaign, { firstName: null });
  const via = await launchLink(contact);
  const linus = await aPlayer(campaign, { firstName: "Linus", via });
  expect((await linus.play()).isProven).toBe(false);
  const grace = await aPlayer(campaign, {
    firstName: "Grace",
    lastName: "Hopper",
    email: contact.email,
    via,
  });
  // The list had no name for her; the one she gave is kept.
  expect(await grace.play()).toMatchObject({
    isProven: true,
    profileId: contact.profileId,
    firstName: "Grace",
    lastName: "Hopper",
  });
  expect(
    await oneValue("SELECT source || ' ' || mailing_id FROM play WHERE id = $1", [(await grace.play()).id]),
  ).toBe(`launch ${contact.mailingId}`);
});

test("a link of another campaign brings nobody and proves nothing here", async () => {
  const [campaign, other] = [await aLiveCampaign(), await aLiveCampaign()];
  const email = address("grace");
  const via = mailedTo(await challenged(await aPlayer(other), email));
  const grace = await aPlayer(campaign, { firstName: "Grace", email, via });
  expect((await grace.play()).isProven).toBe(false);
  expect(await oneValue("SELECT source::text FROM play WHERE id = $1", [(await grace.play()).id])).toBe(
    "direct",
  );
});

test("traits: the latest word stands, in whichever play it was said", async () => {
  const [campaign, email] = [await aLiveCampaign(), address("ada")];
  const older = await aPlayer(campaign, { email, now: at(0) });
  const newer = await aPlayer(campaign, { email, now: at(1) });
  const say = async (player: Player, value: string, minute: number) =>
    pool.query(
      "INSERT INTO trait (brand_id, profile_id, key, value, declared_at) VALUES ($1, $2, 'region', $3, $4)",
      [campaign.brandId, (await player.play()).profileId, value, at(minute)],
    );
  await say(older, "loire", 30);
  await say(newer, "rhone", 25);
  await proven(newer, at(40));
  await proven(older, at(41));
  expect(await traitsOf((await newer.play()).profileId)).toEqual({ region: "loire" });

  const oldest = await aPlayer(campaign, { email, now: at(2) });
  await say(oldest, "rhone", 20);
  await proven(oldest, at(42));
  expect(await traitsOf((await newer.play()).profileId)).toEqual({ region: "loire" });
});

test("consent never comes back by a merge: a box ticked before the withdrawal stays withdrawn", async () => {
  const [campaign, email] = [await aLiveCampaign(), address("ada")];
  const person = await aPlayer(campaign, { email, newsletter: true, now: at(0) });
  await proven(person, at(1));
  const { profileId } = await person.play();
  const claim = await aPlayer(campaign, { email, newsletter: true, now: at(5) });
  await withdrawNewsletterConsent(
    { brandId: campaign.brandId, profileId, campaignId: campaign.id, source: "me" },
    at(10),
  );
  await proven(claim, at(20));
  expect(await consents(profileId)).toBe(false);
});

test("a box ticked after the withdrawal counts, once the address is proven and not before", async () => {
  const [campaign, email] = [await aLiveCampaign(), address("ada")];
  const person = await aPlayer(campaign, { email, newsletter: true, now: at(0) });
  await proven(person, at(1));
  const { profileId } = await person.play();
  await withdrawNewsletterConsent(
    { brandId: campaign.brandId, profileId, campaignId: campaign.id, source: "me" },
    at(10),
  );
  const claim = await aPlayer(campaign, { email, newsletter: true, now: at(15) });
  expect([await consents(profileId), await consents((await claim.play()).profileId)]).toEqual([false, false]);
  await proven(claim, at(20));
  expect(await consents(profileId)).toBe(true);
});

test("a play without the box does not take a consent away", async () => {
  const [campaign, email] = [await aLiveCampaign(), address("ada")];
  const person = await aPlayer(campaign, { email, newsletter: true, now: at(0) });
  await proven(person, at(1));
  await proven(await aPlayer(campaign, { email, now: at(5) }), at(6));
  expect(await consents((await person.play()).profileId)).toBe(true);
});

test("one person plays two campaigns of a brand as one profile, and two brands as two", async () => {
  const email = address("ada");
  const one = await aLiveCampaign();
  const players = [
    await aPlayer(one, { email }),
    await aPlayer(await aLiveCampaign({}, one.brandId), { email }),
    await aPlayer(await aLiveCampaign(), { email }),
  ];
  for (const player of players) await proven(player);
  const [here, there, elsewhere] = await Promise.all(
    players.map(async (player) => (await player.play()).profileId),
  );
  expect(there).toBe(here);
  expect(elsewhere).not.toBe(here);
});
