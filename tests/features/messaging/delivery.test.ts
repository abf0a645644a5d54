import "#tests/support/real-mail.ts";
import { expect, test } from "vitest";
import { withdrawNewsletterConsent } from "#app/features/consent/newsletter.server.ts";
import { DeliveryDeferred, deliverMessage } from "#app/features/messaging/deliver-message.server.ts";
import { queueMessage } from "#app/features/messaging/queue-message.server.ts";
import { suppress } from "#app/features/messaging/record-outcome.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { hashAddress } from "#app/infra/secrets.server.ts";
import { anImportedContact, type Contact, challenged } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer } from "#tests/support/factories.ts";
import { makeJobsDue, workOff } from "#tests/support/queue.ts";
import { answerTo, mailsTo } from "#tests/support/real-mail.ts";
import { countOf, oneValue, tablesHolding } from "#tests/support/whole-database.ts";

const address = (name: string) => `${name}.${newId().slice(-8)}@friends.example`;
const outcomes = (messageId: string) =>
  oneValue<string>(
    "SELECT string_agg(outcome || coalesce(' ' || smtp_code, ''), ', ' ORDER BY at, outcome) FROM delivery WHERE message_id = $1",
    [messageId],
  );
const messageOf = (invitationId: string) =>
  oneValue<string>("SELECT id FROM message WHERE invitation_id = $1", [invitationId]);

/** A challenge that the gate has let through and that is about to be sent. */
async function aDecidedInvitation(email = address("grace")) {
  const ada = await aPlayer(await aLiveCampaign());
  const invitationId = await challenged(ada, email);
  expect(await queueMessage({ name: "friend-invitation", invitationId }, new Date())).toBe("send");
  return { email, invitationId, messageId: await messageOf(invitationId) };
}

async function aDecidedLaunch(contact: Contact): Promise<string> {
  expect(
    await queueMessage(
      { name: "launch-invitation", mailingId: contact.mailingId, profileId: contact.profileId },
      new Date(),
    ),
  ).toBe("send");
  return oneValue<string>("SELECT id FROM message WHERE profile_id = $1", [contact.profileId]);
}

async function aDecidedServiceMail() {
  const ada = await aPlayer(await aLiveCampaign());
  const { id } = await ada.play();
  await queueMessage({ name: "prove-address", playId: id, request: newId() }, new Date());
  return {
    email: ada.email,
    messageId: await oneValue<string>("SELECT id FROM message WHERE play_id = $1", [id]),
  };
}

test("a mail that was accepted is not sent again, however often its job runs", async () => {
  const { email, messageId } = await aDecidedInvitation();
  for (let n = 0; n < 3; n++) await deliverMessage(messageId, new Date());
  expect(await mailsTo(email)).toHaveLength(1);
  expect(await outcomes(messageId)).toBe("accepted");
});

test("consent withdrawn between the decision and the conversation withholds the mail", async () => {
  const campaign = await aLiveCampaign();
  const contact = await anImportedContact(campaign);
  const messageId = await aDecidedLaunch(contact);
  await withdrawNewsletterConsent(
    { brandId: campaign.brandId, profileId: contact.profileId, campaignId: null, source: "me" },
    new Date(),
  );
  await deliverMessage(messageId, new Date());
  expect(await outcomes(messageId)).toBe("withheld");
  expect(await mailsTo(contact.email)).toEqual([]);
});

test("an address suppressed between the decision and the conversation is not written to", async () => {
  const contact = await anImportedContact(await aLiveCampaign());
  const launch = await aDecidedLaunch(contact);
  const { email, messageId, invitationId } = await aDecidedInvitation();
  await suppress(hashAddress(contact.email), null, "complaint", ["marketing"], new Date());
  await suppress(hashAddress(email), null, "asked", ["invitation"], new Date());
  for (const id of [launch, messageId]) await deliverMessage(id, new Date());
  expect([await outcomes(launch), await outcomes(messageId)]).toEqual(["withheld", "withheld"]);
  expect([await mailsTo(contact.email), await mailsTo(email)]).toEqual([[], []]);
  expect(await countOf("invitation WHERE id = $1 AND sealed_address IS NOT NULL", [invitationId])).toBe(0);
});

test("a busy mail server is asked again, and the mail arrives once", async () => {
  const { email, messageId } = await aDecidedInvitation();
  answerTo(email, 451);
  await expect(deliverMessage(messageId, new Date())).rejects.toBeInstanceOf(DeliveryDeferred);
  await workOff();
  expect(await mailsTo(email)).toEqual([]);
  expect(
    await oneValue(
      "SELECT last_error FROM graphile_worker._private_jobs WHERE payload ->> 'messageId' = $1",
      [messageId],
    ),
  ).toContain(`message ${messageId} deferred (SMTP 451)`);
  expect(await tablesHolding(email)).toEqual([]);
  answerTo(email, null);
  await makeJobsDue();
  await workOff();
  expect(await mailsTo(email)).toHaveLength(1);
  expect(await outcomes(messageId)).toBe("deferred 451, deferred 451, accepted");
});

test("a mailbox that does not exist is never written to again, for any purpose", async () => {
  const { email, messageId } = await aDecidedInvitation();
  answerTo(email, 550);
  await deliverMessage(messageId, new Date());
  expect(await outcomes(messageId)).toBe("refused 550");
  expect(
    await oneValue(
      "SELECT string_agg(purpose::text || ':' || reason, ' ' ORDER BY purpose) FROM suppression WHERE address_hash = $1 AND brand_id IS NULL",
      [hashAddress(email)],
    ),
  ).toBe("service:hard-bounce invitation:hard-bounce marketing:hard-bounce");
  answerTo(email, null);
  await deliverMessage(messageId, new Date());
  const player = await aPlayer(await aLiveCampaign(), { email });
  expect(
    await queueMessage({ name: "prove-address", playId: (await player.play()).id, request: "x" }, new Date()),
  ).toBe("never");
  expect(await mailsTo(email)).toEqual([]);
  expect(await tablesHolding(email)).toEqual(["public.profile"]);
});

test("an invitation whose conversation was cut off by a crash is never repeated", async () => {
  const { email, messageId, invitationId } = await aDecidedInvitation();
  await pool.query("UPDATE message SET sending_at = now() WHERE id = $1", [messageId]);
  await deliverMessage(messageId, new Date());
  await deliverMessage(messageId, new Date());
  expect(await outcomes(messageId)).toBe("unknown");
  expect(await mailsTo(email)).toEqual([]);
  expect(await countOf("invitation WHERE id = $1 AND sealed_address IS NOT NULL", [invitationId])).toBe(0);
});

test("a service mail whose conversation was cut off is sent", async () => {
  const { email, messageId } = await aDecidedServiceMail();
  await pool.query("UPDATE message SET sending_at = now() WHERE id = $1", [messageId]);
  await deliverMessage(messageId, new Date());
  expect(await mailsTo(email)).toHaveLength(1);
});

test("a borrowed address that was erased while the mail waited is not written to", async () => {
  const { email, messageId, invitationId } = await aDecidedInvitation();
  await pool.query("UPDATE invitation SET sealed_address = NULL WHERE id = $1", [invitationId]);
  await deliverMessage(messageId, new Date());
  expect(await outcomes(messageId)).toBe("withheld");
  expect(await mailsTo(email)).toEqual([]);
});

test("two workers with the same invitation hold one conversation", async () => {
  const { email, messageId } = await aDecidedInvitation();
  await Promise.all([deliverMessage(messageId, new Date()), deliverMessage(messageId, new Date())]);
  expect(await mailsTo(email)).toHaveLength(1);
});
