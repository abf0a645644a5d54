import "#tests/support/real-mail.ts";
import { expect, test } from "vitest";
import type { Email } from "#app/domain/kernel/email.ts";
import { days, hours } from "#app/domain/kernel/instant.ts";
import { suppress } from "#app/features/messaging/record-outcome.server.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { previewInvitation } from "#app/features/referral/invite-friend.server.ts";
import { sweep } from "#app/features/upkeep/sweep.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { hashAddress } from "#app/infra/secrets.server.ts";
import { challenge, mailedTo, proven } from "#tests/support/acts.ts";
import {
  aLiveCampaign,
  aPlayer,
  finishLevel,
  type LiveCampaign,
  type Player,
} from "#tests/support/factories.ts";
import { loadInvitations } from "#tests/support/own-things.ts";
import { makeJobsDue, workOff } from "#tests/support/queue.ts";
import { answerTo, mailsTo } from "#tests/support/real-mail.ts";

const NOW = new Date("2026-11-03T10:00:00Z");
const after = (span: number) => new Date(NOW.getTime() + span);

/** What may be known of an address before Ada types it. */
const KNOWN: Record<string, (campaign: LiveCampaign, address: string) => Promise<unknown>> = {
  "an address that nobody knows": async () => undefined,
  "somebody whom another player has challenged": async (campaign, address) => {
    const other = await anInviter(campaign, "Marie");
    await challenge(other, address, NOW);
    await workOff(NOW);
  },
  "somebody challenged in another brand's campaign": async (_campaign, address) => {
    const elsewhere = await aLiveCampaign();
    await challenge(await anInviter(elsewhere, "Marie"), address, NOW);
    await workOff(NOW);
  },
  "somebody who plays, unproven": async (campaign, address) =>
    aPlayer(campaign, { firstName: "Grace", email: address, now: NOW }),
  "somebody who plays, proven": async (campaign, address) =>
    proven(await aPlayer(campaign, { firstName: "Grace", email: address, now: NOW }), NOW),
  "somebody who asked never to be written to": async (_campaign, address) =>
    suppress(hashAddress(address), null, "asked", ["invitation", "marketing"], NOW),
  "somebody whose mailbox does not exist": async (_campaign, address) =>
    suppress(hashAddress(address), null, "hard-bounce", ["service", "invitation", "marketing"], NOW),
};

async function anInviter(campaign: LiveCampaign, firstName = "Ada"): Promise<Player> {
  const player = await aPlayer(campaign, { firstName, now: NOW });
  await finishLevel(campaign, player, 1, "b", NOW);
  return player;
}

/** Everything that an inviter can see of a challenge, and when: ids aside. */
async function seenByInviter(campaign: LiveCampaign, inviter: Player, address: string) {
  const play = await inviter.play();
  const version = await loadVersion(play.versionId);
  const preview = await previewInvitation({ play, version, friendEmail: address as Email, now: NOW });
  const invited = await challenge(inviter, address, NOW);
  // A busy mail server: a stranger's mail waits while an address that may not be written to is decided about.
  answerTo(address, 451);
  const views: unknown[] = [preview, invited.ok ? { ok: true, pointsNow: invited.value.pointsNow } : invited];
  for (const moment of [
    NOW,
    after(hours(1)),
    after(hours(2)),
    after(hours(72)),
    after(days(29)),
    after(days(30)),
    after(days(40)),
  ]) {
    if (moment > after(hours(1))) answerTo(address, null);
    await makeJobsDue();
    await workOff(moment);
    await sweep(moment);
    const list = await loadInvitations(play.id, campaign.content.levels.length, "en", moment);
    views.push([
      moment.toISOString(),
      (await inviter.play()).score,
      list.map(({ id: _id, ...view }) => view),
    ]);
  }
  // The shape of what is kept of it, as any page could ever show it.
  const { rows } = await pool.query(
    `SELECT i.channel, i.level, i.locale, i.country, i.sealed_address IS NULL AS erased, i.created_at, i.expires_at, i.joined_at, i.ended_at,
            (SELECT json_agg(json_build_array(b.act, b.points, b.state, b.settled_at) ORDER BY b.points) FROM boost b WHERE b.invitation_id = i.id) AS boosts
     FROM invitation i WHERE i.play_id = $1`,
    [play.id],
  );
  return [...views, rows];
}

test.each(Object.keys(KNOWN).slice(1))(
  "the inviter of %s sees what the inviter of a stranger sees, until time ends it",
  async (who) => {
    const campaign = await aLiveCampaign();
    const [one, other] = [await anInviter(campaign), await anInviter(campaign)];
    const [stranger, known] = [
      `nobody.${who.length}.${Date.now()}@friends.example`,
      `known.${who.length}.${Date.now()}@friends.example`,
    ];
    await KNOWN[who]?.(campaign, known);
    const mailsBefore = (await mailsTo(known)).filter((mail) => mail.kind === "friend-invitation").length;

    expect(await seenByInviter(campaign, one, known)).toEqual(await seenByInviter(campaign, other, stranger));
    // The test would prove nothing if both had been written to.
    expect((await mailsTo(stranger)).filter((mail) => mail.kind === "friend-invitation")).toHaveLength(1);
    expect((await mailsTo(known)).filter((mail) => mail.kind === "friend-invitation")).toHaveLength(
      mailsBefore,
    );
  },
);

test("an invitation ends after thirty days: its pending boosts are void, what was earned stays", async () => {
  const campaign = await aLiveCampaign();
  const ada = await anInviter(campaign);
  await challenge(ada, "grace.ends@friends.example", NOW);
  const list = async (moment: Date) => loadInvitations((await ada.play()).id, 2, "en", moment);
  const boosts = (state: string) => [
    { points: 5, state: "earned" },
    { points: 10, state },
    { points: 15, state },
  ];
  await sweep(after(days(30) - 1));
  expect(await list(after(days(30) - 1))).toMatchObject([{ state: "waiting", boosts: boosts("pending") }]);
  await sweep(after(days(30)));
  expect(await list(after(days(30)))).toMatchObject([{ state: "ended", boosts: boosts("void") }]);
  expect((await ada.play()).score).toBe(25);
});

test("a friend who already plays and comes by the challenge brings the inviter nothing, and tells nothing", async () => {
  const campaign = await aLiveCampaign();
  const ada = await anInviter(campaign);
  const grace = await aPlayer(campaign, {
    firstName: "Grace",
    email: "grace.plays@friends.example",
    now: NOW,
  });
  await proven(grace, NOW);
  const invited = await challenge(ada, grace.email, NOW);
  if (!invited.ok) throw new Error("the challenge is taken");
  await aPlayer(campaign, {
    firstName: "Grace",
    email: grace.email,
    via: mailedTo(invited.value.invitationId),
    now: NOW,
  });
  expect((await ada.play()).score).toBe(25);
  expect(await loadInvitations((await ada.play()).id, 2, "en", NOW)).toMatchObject([{ state: "waiting" }]);
});
