import { expect, test } from "vitest";
import { days, hours } from "#app/domain/kernel/instant.ts";
import { giveNewsletterConsent, withdrawNewsletterConsent } from "#app/features/consent/newsletter.server.ts";
import { queueMessage } from "#app/features/messaging/queue-message.server.ts";
import { suppress } from "#app/features/messaging/record-outcome.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool, transaction } from "#app/infra/db.server.ts";
import { enqueue } from "#app/infra/queue-catalog.server.ts";
import { hashAddress } from "#app/infra/secrets.server.ts";
import { aMailing, anImportedContact, type Contact, challenged, proven } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer, type LiveCampaign } from "#tests/support/factories.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

const NOW = new Date("2026-11-10T09:00:00Z");
const after = (span: number) => new Date(NOW.getTime() + span);

const launch = ({ mailingId, profileId }: Pick<Contact, "mailingId" | "profileId">, now = NOW) =>
  queueMessage({ name: "launch-invitation", mailingId, profileId }, now);

async function inMailings(campaign: LiveCampaign, contact: Contact, count: number): Promise<string[]> {
  const mailings = await Promise.all(Array.from({ length: count }, () => aMailing(campaign)));
  for (const mailing of mailings)
    await pool.query("INSERT INTO mailing_recipient (mailing_id, profile_id) VALUES ($1, $2)", [
      mailing,
      contact.profileId,
    ]);
  return mailings;
}

const decisionsOf = async (profileId: string) =>
  (
    await pool.query<{ decision: string; reason: string }>(
      "SELECT decision, reason, next_at FROM message WHERE profile_id = $1 ORDER BY decision, next_at",
      [profileId],
    )
  ).rows;

test("without consent a launch mail is never sent, and the reason is kept", async () => {
  const contact = await anImportedContact(await aLiveCampaign(), { consents: false });
  expect(await launch(contact)).toBe("never");
  expect(await decisionsOf(contact.profileId)).toEqual([
    { decision: "never", reason: "no-consent", next_at: null },
  ]);
  expect(await countOf("graphile_worker._private_jobs")).toBe(0);
});

test("asking the gate again for a decided message changes nothing, even when the answer would be another now", async () => {
  const campaign = await aLiveCampaign();
  const contact = await anImportedContact(campaign);
  expect(await launch(contact)).toBe("send");
  await suppress(hashAddress(contact.email), campaign.brandId, "asked", ["marketing"], NOW);
  await Promise.all([launch(contact), launch(contact)]);
  expect(await decisionsOf(contact.profileId)).toEqual([
    { decision: "send", reason: "consented", next_at: null },
  ]);
  expect(
    await countOf(
      "graphile_worker._private_jobs j JOIN message m ON m.id::text = j.payload ->> 'messageId' WHERE m.profile_id = $1",
      [contact.profileId],
    ),
  ).toBe(1);
});

test("twenty mailings decided by twenty workers at once leave two mails in the week, the others wait", async () => {
  const campaign = await aLiveCampaign();
  const contact = await anImportedContact(campaign);
  const mailings = await inMailings(campaign, contact, 20);
  const answers = await Promise.all(
    mailings.map((mailingId) => launch({ mailingId, profileId: contact.profileId })),
  );
  expect(answers.filter((answer) => answer === "send")).toHaveLength(2);
  expect(answers.filter((answer) => answer === "hold")).toHaveLength(18);
  const held = (await decisionsOf(contact.profileId)).filter((row) => row.decision === "hold");
  expect(new Set(held.map((row) => JSON.stringify(row)))).toEqual(
    new Set([JSON.stringify({ decision: "hold", reason: "contact-pressure", next_at: after(days(7)) })]),
  );
});

test("the pressure is of the address: it counts across the campaigns and the brands of the platform", async () => {
  const email = `both-${newId().slice(-8)}@list.example`;
  const [one, other] = [await aLiveCampaign(), await aLiveCampaign()];
  const here = await anImportedContact(one, { email });
  const there = await anImportedContact(other, { email });
  const [second] = await inMailings(one, here, 1);
  expect([await launch(here), await launch({ mailingId: second ?? "", profileId: here.profileId })]).toEqual([
    "send",
    "send",
  ]);
  expect(await launch(there)).toBe("hold");
});

test("a held message says until when, waits in the queue till then, and is decided anew", async () => {
  const campaign = await aLiveCampaign();
  const contact = await anImportedContact(campaign);
  const mailings = await inMailings(campaign, contact, 3);
  const ask = (index: number, now: Date) =>
    launch({ mailingId: mailings[index] ?? "", profileId: contact.profileId }, now);
  await ask(0, NOW);
  await ask(1, after(hours(5)));
  expect(await ask(2, after(hours(6)))).toBe("hold");
  expect(
    await oneValue("SELECT run_at FROM graphile_worker._private_jobs WHERE payload ->> 'mailingId' = $1", [
      mailings[2],
    ]),
  ).toEqual(after(days(7)));
  expect(await ask(2, after(days(7) - 1))).toBe("hold");
  expect(await ask(2, after(days(7)))).toBe("send");
});

test("a held message whose reader says no meanwhile is never sent", async () => {
  const campaign = await aLiveCampaign();
  const contact = await anImportedContact(campaign);
  const mailings = await inMailings(campaign, contact, 3);
  for (const mailingId of mailings) await launch({ mailingId, profileId: contact.profileId });
  await withdrawNewsletterConsent(
    { brandId: campaign.brandId, profileId: contact.profileId, campaignId: null, source: "me" },
    after(days(1)),
  );
  const held = await oneValue<string>(
    "SELECT mailing_id FROM message WHERE profile_id = $1 AND decision = 'hold'",
    [contact.profileId],
  );
  expect(await launch({ mailingId: held, profileId: contact.profileId }, after(days(7)))).toBe("never");
  expect(
    (await decisionsOf(contact.profileId)).map(({ decision, reason }) => `${decision} ${reason}`).sort(),
  ).toEqual(["never no-consent", "send consented", "send consented"]);
});

test("nobody fills an inbox with asked-for links: six service mails a day, the seventh waits", async () => {
  const ada = await aPlayer(await aLiveCampaign());
  const { id } = await ada.play();
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      queueMessage({ name: "continue-elsewhere", playId: id, request: String(n) }, NOW),
    ),
  );
  expect(answers.filter((answer) => answer === "send")).toHaveLength(6);
  expect(
    await queueMessage({ name: "continue-elsewhere", playId: id, request: "next day" }, after(hours(24))),
  ).toBe("send");
});

test("a box ticked beside an address that was only typed is no consent of its owner, until it is proven", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign, { newsletter: true });
  const mailingId = await aMailing(campaign);
  const { profileId } = await ada.play();
  await pool.query("INSERT INTO mailing_recipient (mailing_id, profile_id) VALUES ($1, $2)", [
    mailingId,
    profileId,
  ]);
  expect(await launch({ mailingId, profileId })).toBe("never");
  await proven(ada);
  const later = await aMailing(campaign);
  await pool.query("INSERT INTO mailing_recipient (mailing_id, profile_id) VALUES ($1, $2)", [
    later,
    profileId,
  ]);
  expect(await launch({ mailingId: later, profileId })).toBe("send");
});

test("an older consent does not outlive a later withdrawal, and a newer one does", async () => {
  const campaign = await aLiveCampaign();
  const contact = await anImportedContact(campaign);
  const who = {
    brandId: campaign.brandId,
    profileId: contact.profileId,
    campaignId: campaign.id,
    source: "me",
  };
  await withdrawNewsletterConsent(who, NOW);
  expect(await launch(contact, after(hours(1)))).toBe("never");
  await giveNewsletterConsent(
    { ...who, email: "grace@people.example", version: `${campaign.slug}/1`, locale: "en" },
    after(hours(2)),
  );
  const [again] = await inMailings(campaign, contact, 1);
  expect(await launch({ mailingId: again ?? "", profileId: contact.profileId }, after(hours(3)))).toBe(
    "send",
  );
});

test("a message for somebody who is gone is for nobody, and leaves no row", async () => {
  expect(await queueMessage({ name: "voucher-issued", playId: newId() }, NOW)).toBe("nobody");
  expect(await launch({ mailingId: newId(), profileId: newId() })).toBe("nobody");
  const ada = await aPlayer(await aLiveCampaign());
  const invitationId = await challenged(ada, `gone-${newId().slice(-8)}@friends.example`);
  await pool.query("UPDATE invitation SET sealed_address = NULL WHERE id = $1", [invitationId]);
  expect(await queueMessage({ name: "friend-invitation", invitationId }, NOW)).toBe("nobody");
});

test("an act that fails after it has queued a job leaves no job", async () => {
  const ada = await aPlayer(await aLiveCampaign());
  const { id } = await ada.play();
  const jobs = await countOf("graphile_worker._private_jobs");

  const failing = transaction(async (tx) => {
    await enqueue(tx, "tell-finisher", { playId: id });
    throw new Error("the act fails");
  });
  await expect(failing).rejects.toThrow("the act fails");
  expect(await countOf("graphile_worker._private_jobs")).toBe(jobs);
});

test("a connection that breaks in an act fails the act and not the process", async () => {
  await expect(
    transaction((tx) => tx.query("SELECT pg_terminate_backend(pg_backend_pid())")),
  ).rejects.toThrow();
  expect(await oneValue("SELECT 1")).toBe(1);
});
