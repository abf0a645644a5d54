import "#tests/support/real-mail.ts";
import { expect, test } from "vitest";
import { newsletterConsent } from "#app/features/messaging/contact-facts.query.server.ts";
import {
  loadObjectedMail,
  neverWriteAgain,
  stopMarketing,
} from "#app/features/messaging/object-to-mail.server.ts";
import { queueMessage } from "#app/features/messaging/queue-message.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { hashAddress, readSignedId, signedId } from "#app/infra/secrets.server.ts";
import { aMailing, anImportedContact, type Contact, challenged } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer, type LiveCampaign } from "#tests/support/factories.ts";
import { workOff } from "#tests/support/queue.ts";
import { mailsTo } from "#tests/support/real-mail.ts";
import { countOf, oneValue } from "#tests/support/whole-database.ts";

async function mailed(contact: Contact): Promise<string> {
  await queueMessage(
    { name: "launch-invitation", mailingId: contact.mailingId, profileId: contact.profileId },
    new Date(),
  );
  return oneValue<string>("SELECT id FROM message WHERE profile_id = $1 AND mailing_id = $2", [
    contact.profileId,
    contact.mailingId,
  ]);
}

async function nextMailing(campaign: LiveCampaign, contact: Contact): Promise<string> {
  const mailingId = await aMailing(campaign);
  await pool.query("INSERT INTO mailing_recipient (mailing_id, profile_id) VALUES ($1, $2)", [
    mailingId,
    contact.profileId,
  ]);
  return queueMessage({ name: "launch-invitation", mailingId, profileId: contact.profileId }, new Date());
}

const suppressions = async (email: string) =>
  (
    await pool.query(
      "SELECT brand_id, purpose::text, reason FROM suppression WHERE address_hash = $1 ORDER BY purpose",
      [hashAddress(email)],
    )
  ).rows;

test("stop ends consent and suppresses marketing for that brand, and leaves the other brand's alone", async () => {
  const email = `grace-${newId().slice(-8)}@list.example`;
  const [here, there] = [await aLiveCampaign(), await aLiveCampaign()];
  const [contact, elsewhere] = [
    await anImportedContact(here, { email }),
    await anImportedContact(there, { email }),
  ];
  await stopMarketing(await mailed(contact), new Date());
  expect(await suppressions(email)).toEqual([
    { brand_id: here.brandId, purpose: "marketing", reason: "asked" },
  ]);
  expect(await oneValue(`SELECT ${newsletterConsent("$1")}`, [contact.profileId])).toBe(false);
  expect(await nextMailing(here, contact)).toBe("never");
  expect(await nextMailing(there, elsewhere)).toBe("send");
});

test("stop leaves service mails and a friend's challenge alone", async () => {
  const campaign = await aLiveCampaign();
  const contact = await anImportedContact(campaign);
  await stopMarketing(await mailed(contact), new Date());
  const invitationId = await challenged(await aPlayer(await aLiveCampaign()), contact.email);
  expect(await queueMessage({ name: "friend-invitation", invitationId }, new Date())).toBe("send");
});

test("stopping twice, or by two programs at once, is stopping once", async () => {
  const campaign = await aLiveCampaign();
  const contact = await anImportedContact(campaign);
  const message = await mailed(contact);
  await Promise.all([stopMarketing(message, new Date()), stopMarketing(message, new Date())]);
  await stopMarketing(message, new Date());
  expect(await suppressions(contact.email)).toHaveLength(1);
  expect(await countOf("event WHERE brand_id = $1 AND name = 'consent_withdrawn'", [campaign.brandId])).toBe(
    1,
  );
});

test('"never" holds for challenges and marketing of every brand, and not for what a player asks for', async () => {
  const email = `grace-${newId().slice(-8)}@friends.example`;
  const invitationId = await challenged(await aPlayer(await aLiveCampaign()), email);
  await workOff();
  await neverWriteAgain(
    await oneValue<string>("SELECT id FROM message WHERE invitation_id = $1", [invitationId]),
    new Date(),
  );
  expect(await suppressions(email)).toEqual(
    ["invitation", "marketing"].map((purpose) => ({ brand_id: null, purpose, reason: "asked" })),
  );
  const elsewhere = await aLiveCampaign();
  expect(await nextMailing(elsewhere, await anImportedContact(elsewhere, { email }))).toBe("never");
  const grace = await aPlayer(elsewhere, { firstName: "Grace", email });
  expect(
    await queueMessage({ name: "prove-address", playId: (await grace.play()).id, request: "x" }, new Date()),
  ).toBe("send");
  await workOff();
  expect((await mailsTo(email)).map((mail) => mail.kind).sort()).toEqual([
    "friend-invitation",
    "prove-address",
  ]);
});

test("the link in a real mail names that mail, and looking at it changes nothing", async () => {
  const campaign = await aLiveCampaign();
  const contact = await anImportedContact(campaign);
  const message = await mailed(contact);
  await workOff();
  const link = (await mailsTo(contact.email))[0]?.links.find((href) => href.includes("/mail/stop/")) ?? "";
  const token = link.split("/").at(-1) ?? "";
  for (let n = 0; n < 3; n++)
    expect(await loadObjectedMail("stop", token)).toEqual({ messageId: message, slug: campaign.slug });
  expect(await suppressions(contact.email)).toEqual([]);
});

test("a link that was tampered with, cut short or made for the other purpose objects to nothing", async () => {
  const contact = await anImportedContact(await aLiveCampaign());
  const message = await mailed(contact);
  const good = signedId("stop", message);
  const flipped = `${good.slice(0, -1)}${good.endsWith("A") ? "B" : "A"}`;
  const other = signedId("stop", newId()).split(".")[1];
  expect(readSignedId("stop", good)).toBe(message);
  for (const bad of [
    flipped,
    good.slice(0, -1),
    `${message}.`,
    message,
    `${message}.${other}`,
    `${good}.x`,
    "",
    ".",
    "…",
    `${newId()}.${good.split(".")[1]}`,
  ]) {
    expect(readSignedId("stop", bad), bad).toBeNull();
    expect(await loadObjectedMail("stop", bad), bad).toBeNull();
  }
  expect(await loadObjectedMail("never", good)).toBeNull();
});

test("a signed link to a mail that is not there is nobody's", async () => {
  expect(await loadObjectedMail("stop", signedId("stop", newId()))).toBeNull();
  await stopMarketing(newId(), new Date());
  await neverWriteAgain(newId(), new Date());
});
