import "#tests/support/real-mail.ts";
import { expect, test } from "vitest";
import { hours } from "#app/domain/kernel/instant.ts";
import { neverWriteAgain } from "#app/features/messaging/object-to-mail.server.ts";
import { queueMessage } from "#app/features/messaging/queue-message.server.ts";
import { suppress } from "#app/features/messaging/record-outcome.server.ts";
import { sweep } from "#app/features/upkeep/sweep.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { hashAddress, unseal } from "#app/infra/secrets.server.ts";
import { challenged, mailedTo, ownLink } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer } from "#tests/support/factories.ts";
import { workOff } from "#tests/support/queue.ts";
import { answerTo, mailsTo } from "#tests/support/real-mail.ts";
import { countOf, oneValue, tablesHolding } from "#tests/support/whole-database.ts";

const address = () => `grace-${newId().slice(-12)}@friends.example`;
const sealedOf = (invitationId: string) =>
  oneValue<Buffer | null>("SELECT sealed_address FROM invitation WHERE id = $1", [invitationId]);
const later = (span: number) => new Date(Date.now() + span);

test("a borrowed address waits sealed: it lies in the clear in no column of no table, and opens only with the key", async () => {
  const email = address();
  const invitationId = await challenged(await aPlayer(await aLiveCampaign()), email);
  expect(await tablesHolding(email)).toEqual([]);
  expect(await tablesHolding(email.split("@")[0] ?? "")).toEqual([]);
  expect(unseal((await sealedOf(invitationId)) as Buffer)).toBe(email);
  // The search itself works: what is stored in the clear is found.
  const grace = await aPlayer(await aLiveCampaign(), { firstName: "Grace", email: address() });
  expect(await tablesHolding(grace.email)).toEqual(["public.profile"]);
});

test("two seals of one address differ, so that nobody can match them, while its hash stays one", async () => {
  const email = address();
  const [one, two] = [
    await challenged(await aPlayer(await aLiveCampaign()), email),
    await challenged(await aPlayer(await aLiveCampaign()), email),
  ];
  expect(await sealedOf(one)).not.toEqual(await sealedOf(two));
  expect(await countOf("invitation WHERE address_hash = $1", [hashAddress(email)])).toBe(2);
});

test("once the mail is delivered the address is gone, and only its keyed hash stays", async () => {
  const email = address();
  const invitationId = await challenged(await aPlayer(await aLiveCampaign()), email);
  await workOff();
  expect(await mailsTo(email)).toHaveLength(1);
  expect(await sealedOf(invitationId)).toBeNull();
  expect(await tablesHolding(email)).toEqual([]);
  expect(await countOf("invited_address WHERE address_hash = $1", [hashAddress(email)])).toBe(1);
});

test("an address that may not be written to is erased at the decision", async () => {
  const email = address();
  await suppress(hashAddress(email), null, "asked", ["invitation"], new Date());
  const invitationId = await challenged(await aPlayer(await aLiveCampaign()), email);
  expect(await queueMessage({ name: "friend-invitation", invitationId }, new Date())).toBe("never");
  expect(await sealedOf(invitationId)).toBeNull();
});

test("an address that nobody could send to in seventy-two hours is erased, and then not written to", async () => {
  const email = address();
  const invitationId = await challenged(await aPlayer(await aLiveCampaign()), email);
  answerTo(email, 451);
  await workOff();
  await sweep(later(hours(71)));
  expect(await sealedOf(invitationId)).not.toBeNull();
  await sweep(later(hours(72)));
  expect(await sealedOf(invitationId)).toBeNull();
  answerTo(email, null);
  await workOff(later(hours(73)));
  expect(await mailsTo(email)).toEqual([]);
});

test("an address that is still undecided after seventy-two hours is gone too, and the gate finds nobody", async () => {
  const invitationId = await challenged(await aPlayer(await aLiveCampaign()), address());
  await sweep(later(hours(72)));
  expect(await queueMessage({ name: "friend-invitation", invitationId }, later(hours(72)))).toBe("nobody");
});

test('"never write to me" holds for the next inviter, of any brand', async () => {
  const email = address();
  const invitationId = await challenged(await aPlayer(await aLiveCampaign()), email);
  await workOff();
  await neverWriteAgain(
    await oneValue<string>("SELECT id FROM message WHERE invitation_id = $1", [invitationId]),
    new Date(),
  );
  const next = await challenged(await aPlayer(await aLiveCampaign()), email);
  await workOff();
  expect(await oneValue("SELECT reason FROM message WHERE invitation_id = $1", [next])).toBe("suppressed");
  expect(await mailsTo(email)).toHaveLength(1);
});

test("no token that opens anything lies in the database, only its hash", async () => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign);
  const invitationId = await challenged(ada, address());
  await queueMessage({ name: "prove-address", playId: (await ada.play()).id, request: "x" }, new Date());
  await workOff();
  const [mail] = await mailsTo(ada.email);
  const proof =
    mail?.links
      .find((link) => link.includes("/mail/link/"))
      ?.split("/")
      .at(-1) ?? "";
  expect(proof).toHaveLength(24);
  for (const token of [ada.token, mailedTo(invitationId), await ownLink(ada), proof])
    expect(await tablesHolding(token)).toEqual([]);
});
