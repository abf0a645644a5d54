import "#tests/support/real-mail.ts";
import { expect, test } from "vitest";
import { giveNewsletterConsent } from "#app/features/consent/newsletter.server.ts";
import { queueMessage } from "#app/features/messaging/queue-message.server.ts";
import { suppress } from "#app/features/messaging/record-outcome.server.ts";
import { sweep } from "#app/features/upkeep/sweep.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { hashAddress } from "#app/infra/secrets.server.ts";
import { anImportedContact, proven } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer, type LiveCampaign } from "#tests/support/factories.ts";
import { makeJobsDue, workOff } from "#tests/support/queue.ts";
import { answerTo, mailsTo } from "#tests/support/real-mail.ts";

async function setState(campaign: LiveCampaign, state: "live" | "paused" | "closed"): Promise<void> {
  await pool.query("UPDATE campaign SET state = $2 WHERE id = $1", [campaign.id, state]);
}

async function invite(campaign: LiveCampaign) {
  const contact = await anImportedContact(campaign);
  const message = {
    name: "launch-invitation" as const,
    mailingId: contact.mailingId,
    profileId: contact.profileId,
  };
  return { ...contact, decide: () => queueMessage(message, new Date()) };
}

test("nobody is invited to a campaign that is over, and the reason is written down", async () => {
  const campaign = await aLiveCampaign();
  const grace = await invite(campaign);
  await setState(campaign, "closed");
  expect(await grace.decide()).toBe("never");
  const { rows } = await pool.query("SELECT reason FROM message WHERE profile_id = $1", [grace.profileId]);
  expect(rows).toEqual([{ reason: "campaign-over" }]);
});

test("a mail that was let through before the closing is withheld", async () => {
  const campaign = await aLiveCampaign();
  const grace = await invite(campaign);
  expect(await grace.decide()).toBe("send");
  await setState(campaign, "closed");
  await workOff();
  expect(await mailsTo(grace.email)).toHaveLength(0);
});

test("a paused campaign's mails wait, and go when it is resumed", async () => {
  const campaign = await aLiveCampaign();
  const grace = await invite(campaign);
  expect(await grace.decide()).toBe("send");
  await setState(campaign, "paused");
  await workOff();
  await makeJobsDue();
  await workOff();
  expect(await mailsTo(grace.email)).toHaveLength(0);
  await setState(campaign, "live");
  await makeJobsDue();
  await workOff();
  expect(await mailsTo(grace.email)).toHaveLength(1);
});

test("what cannot be delivered for four days is given up, and says so", async () => {
  const campaign = await aLiveCampaign();
  const linus = await invite(campaign);
  answerTo(linus.email, 451);
  await linus.decide();
  await workOff();
  await sweep(new Date(Date.now() + 5 * 86_400_000));
  const { rows } = await pool.query(
    "SELECT sent_at, failed_at IS NOT NULL AS has_failed FROM message WHERE profile_id = $1",
    [linus.profileId],
  );
  expect(rows).toEqual([{ sent_at: null, has_failed: true }]);
});

test("whoever unsubscribed and agrees anew with a proven address gets the news again, unless the objection was to everybody", async () => {
  const campaign = await aLiveCampaign();
  const later = new Date(Date.now() + 60_000);
  for (const [brandId, left] of [
    [campaign.brandId, 0],
    [null, 1],
  ] as const) {
    const grace = await aPlayer(campaign, { firstName: "Grace" });
    await proven(grace);
    await suppress(hashAddress(grace.email), brandId, "asked", ["marketing"], new Date());
    const { profileId, campaignId } = await grace.play();
    await giveNewsletterConsent(
      {
        brandId: campaign.brandId,
        profileId,
        email: grace.email,
        campaignId,
        version: `${campaign.slug}/1`,
        locale: "en",
        source: "own page",
      },
      later,
    );
    const { rows } = await pool.query("SELECT 1 FROM suppression WHERE address_hash = $1", [
      hashAddress(grace.email),
    ]);
    expect(rows).toHaveLength(left);
  }
});
