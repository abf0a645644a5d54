import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { expect, test } from "vitest";
import { foldEvents } from "#app/features/insight/fold-events.server.ts";
import { campaignFunnel } from "#app/features/insight/funnel.query.server.ts";
import { erasePerson } from "#app/features/profile/erase-person.server.ts";
import { prospectRows } from "#app/features/profile/prospect-rows.query.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { anImportedContact, challenged, mailedTo, ownLink, proven } from "#tests/support/acts.ts";
import {
  aLiveCampaign,
  aPlayer,
  finishGame,
  finishLevel,
  type LiveCampaign,
  type Player,
} from "#tests/support/factories.ts";
import { oneValue } from "#tests/support/whole-database.ts";

/** The same by plain counts of the rows. */
const TRUTH = `
SELECT jsonb_build_object(
  'signedUp', count(*), 'signedUpByMail', count(*) FILTER (WHERE source = 'launch'),
  'firstAnswer', count(*) FILTER (WHERE answered),
  'levels', jsonb_build_array(count(*) FILTER (WHERE levels_finished >= 1), count(*) FILTER (WHERE levels_finished >= 2)),
  'finished', count(finished_at), 'proven', count(proven_at),
  'voucherIssued', (SELECT count(*) FROM voucher v JOIN play p ON p.id = v.play_id WHERE p.campaign_id = $1 AND v.issued_at IS NOT NULL),
  'sent', (SELECT count(*) FROM invitation WHERE campaign_id = $1 AND channel = 'mail'),
  'joined', (SELECT count(joined_at) FROM invitation WHERE campaign_id = $1),
  'friendsSignedUp', count(*) FILTER (WHERE source = 'friend'),
  'friendsAnswered', count(*) FILTER (WHERE source = 'friend' AND answered),
  'boosted', (SELECT count(*) FROM boost b JOIN invitation i ON i.id = b.invitation_id WHERE i.campaign_id = $1 AND b.state = 'earned'))
FROM (
  SELECT play.*, EXISTS (SELECT FROM attempt a JOIN answer ON answer.attempt_id = a.id WHERE a.play_id = play.id) AS answered
  FROM play WHERE campaign_id = $1 AND superseded_at IS NULL) AS play`;

async function bothCounts(campaign: LiveCampaign) {
  const client = await pool.connect();
  try {
    // One snapshot for both.
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const { funnel, referral } = await campaignFunnel(campaign.id, 2, client);
    const { rows } = await client.query<{ jsonb_build_object: object }>(TRUTH, [campaign.id]);
    await client.query("COMMIT");
    const { signedUp, signedUpByMail, firstAnswer, levels, finished, proven: proofs, voucherIssued } = funnel;
    const { sent, joined, boosted } = referral;
    const counted = {
      ...{
        signedUp,
        signedUpByMail,
        firstAnswer,
        levels,
        finished,
        proven: proofs,
        voucherIssued,
        sent,
        joined,
        boosted,
      },
      friendsSignedUp: referral.signedUp,
      friendsAnswered: referral.firstAnswer,
    };
    return { counted, truth: rows[0]?.jsonb_build_object };
  } finally {
    client.release();
  }
}

async function expectExact(campaign: LiveCampaign) {
  const { counted, truth } = await bothCounts(campaign);
  expect(counted).toEqual(truth);
  return counted;
}

/** Somebody comes, by a friend or alone, with an address that others use too, and goes as far as chance has it. */
async function aLife(campaign: LiveCampaign, n: number, others: Player[]): Promise<void> {
  const inviter = others[Math.floor(Math.random() * others.length)];
  const via = n % 3 === 0 && inviter ? await ownLink(inviter) : "";
  const player = await aPlayer(campaign, { email: `person${n % 40}.${campaign.slug}@people.example`, via });
  others.push(player);
  if (n % 5 === 0) return;
  if (n % 7 === 0) await proven(player);
  await finishLevel(campaign, player, 1);
  if (n % 4 === 0) await challenged(player, `friend${n}.${campaign.slug}@people.example`);
  if (n % 2 === 0) await finishLevel(campaign, player, 2);
  if (n % 3 === 0) await proven(player);
  if (n % 11 === 0) await erasePerson((await player.play()).profileId, new Date());
}

test("while people play from several sides and folds run, the funnel is what the rows say, every time it is asked", async () => {
  const campaign = await aLiveCampaign();
  const others: Player[] = [];
  let begun = 0;
  let isOver = false;
  // A life may meet a device whose play has changed hands meanwhile, or was erased: that act is refused, and the counts hold.
  const side = async () => {
    while (begun < 160) await aLife(campaign, begun++, others).catch(() => undefined);
  };
  const folding = async () => {
    for (; !isOver; await wait(Math.random() * 40)) await foldEvents();
  };
  const checking = async () => {
    for (; !isOver; await wait(Math.random() * 60)) await expectExact(campaign);
  };
  const watchers = Promise.all([folding(), folding(), checking()]);
  await Promise.race([Promise.all([side(), side(), side(), side()]), watchers]);
  isOver = true;
  await watchers;
  const last = await expectExact(campaign);
  // The dice have brought something of everything.
  for (const n of [
    last.signedUp,
    last.firstAnswer,
    ...last.levels,
    last.finished,
    last.proven,
    last.voucherIssued,
    last.sent,
    last.joined,
    last.boosted,
    last.friendsSignedUp,
  ])
    expect(n).toBeGreaterThan(0);
  await pool.query("SELECT recount_events()");
  expect((await bothCounts(campaign)).counted).toEqual(last);
}, 120_000);

test("what a slow transaction wrote before others that were folded is counted when it commits, and once", async () => {
  const campaign = await aLiveCampaign();
  const slow = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await slow.connect();
  await slow.query("BEGIN");
  await slow.query(
    "INSERT INTO event (at, brand_id, name, campaign_id, payload) VALUES (now(), $1, 'invitation_sent', $2, '{}')",
    [campaign.brandId, campaign.id],
  );
  const sent = async () => (await campaignFunnel(campaign.id, 2)).referral.sent;
  for (let n = 0; n < 3; n++) {
    await aPlayer(campaign);
    await foldEvents();
    expect(await sent()).toBe(0);
  }
  await slow.query("COMMIT");
  await slow.end();
  expect(await sent()).toBe(1);
  await foldEvents();
  await foldEvents();
  expect(await sent()).toBe(1);
});

test("the qualified are those whom the prospects' page calls so, and an erasure takes nobody off", async () => {
  const campaign = await aLiveCampaign();
  const [ada, grace, alan] = [await aPlayer(campaign), await aPlayer(campaign), await aPlayer(campaign)];
  for (const player of [ada, grace]) await finishGame(campaign, player);
  await finishLevel(campaign, alan, 1);
  await proven(ada);
  await proven(alan);
  const rows = await prospectRows(
    campaign.brandId,
    { campaign: campaign.slug, search: "", qualifiedOnly: true },
    { size: 10 },
  );
  expect(rows.map(({ email }) => email)).toEqual([ada.email]);
  const before = await campaignFunnel(campaign.id, 2);
  expect(before.funnel.qualified).toBe(1);
  await erasePerson((await ada.play()).profileId, new Date());
  expect(await campaignFunnel(campaign.id, 2)).toEqual(before);
});

test("mails to contacts and challenges to friends are followed to their arrival, with the time that friends took", async () => {
  const campaign = await aLiveCampaign();
  const inviter = await aPlayer(campaign);
  await finishLevel(campaign, inviter, 1);
  const begun = new Date();
  const invitation = await challenged(inviter, `grace.${campaign.slug}@people.example`, begun);
  const later = new Date(begun.getTime() + 3_600_000);
  const grace = await aPlayer(campaign, {
    email: `grace.${campaign.slug}@people.example`,
    via: mailedTo(invitation),
    now: later,
  });
  expect((await grace.play()).isProven).toBe(true);
  await anImportedContact(campaign);
  const { funnel, referral } = await campaignFunnel(campaign.id, 2);
  // Nothing has passed the gate: the queue does not run here.
  expect(funnel).toMatchObject({ mailed: 0, delivered: 0, signedUp: 2, proven: 1 });
  expect(referral).toMatchObject({ sent: 1, queued: 0, signedUp: 1, joined: 1 });
  expect(referral.cycle).toEqual({ n: 1, quartiles: [3600, 3600, 3600] });
  expect(referral.kFactor).toMatchObject({ players: 2, mean: 0.5 });
});

test("another campaign's events are not in it", async () => {
  const [one, other] = [await aLiveCampaign(), await aLiveCampaign()];
  await finishGame(one, await aPlayer(one));
  expect((await campaignFunnel(other.id, 2)).funnel).toMatchObject({
    signedUp: 0,
    firstAnswer: 0,
    levels: [0, 0],
  });
  await foldEvents();
  expect((await campaignFunnel(other.id, 2)).funnel.signedUp).toBe(0);
  expect((await campaignFunnel(one.id, 2)).funnel).toMatchObject({
    signedUp: 1,
    levels: [1, 1],
    finished: 1,
  });
});

test("a database that was moved to a server with lower numbers counts itself anew", async () => {
  const campaign = await aLiveCampaign();
  await finishGame(campaign, await aPlayer(campaign));
  await pool.query("UPDATE event_tally_mark SET counted_below = 4000000000000");
  await foldEvents();
  expect((await campaignFunnel(campaign.id, 2)).funnel).toMatchObject({
    signedUp: 1,
    firstAnswer: 1,
    levels: [1, 1],
  });
  expect(await oneValue<boolean>("SELECT counted_below < 4000000000000 FROM event_tally_mark")).toBe(true);
});
