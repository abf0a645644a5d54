import "#tests/support/real-mail.ts";
import { expect, test } from "vitest";
import { queueMessage } from "#app/features/messaging/queue-message.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { anImportedContact, challenged } from "#tests/support/acts.ts";
import { aBrand, aLiveCampaign, aPlayer } from "#tests/support/factories.ts";
import { workOff } from "#tests/support/queue.ts";
import { allMails } from "#tests/support/real-mail.ts";

/** The headers that a mail of ours may have; whatever else appears was smuggled in. */
const EXPECTED = [
  "auto-submitted",
  "content-type",
  "date",
  "delivered-to",
  "from",
  "list-unsubscribe",
  "list-unsubscribe-post",
  "message-id",
  "mime-version",
  "reply-to",
  "return-path",
  "subject",
  "to",
  "x-outdo-message",
];

async function theMailTo(address: string) {
  const found = (await allMails()).filter(({ envelope }) => envelope.includes(address));
  expect(found).toHaveLength(1);
  return found[0] as Awaited<ReturnType<typeof allMails>>[number];
}

const header = (mail: { headers: { key: string; value: string }[] }, name: string) =>
  mail.headers.filter(({ key }) => key === name).map(({ value }) => value);

test.each([
  ["quotes", 'Ada "the first" O\'Neil'],
  ["an emoji with joiners", "Ada 👩‍💻"],
  ["markup", "<b>Ada</b>"],
  ["a closing bracket", "Ada> <x"],
  ["another header's name", "Bcc: Ada"],
  ["a comma and a semicolon", "Ada, Grace; all"],
  ["an encoded word", "=?utf-8?q?Ada?="],
  ["Arabic", "آدا لوفليس"],
  ["a backslash", "Ada\\"],
])("a name with %s stays a name in the friend's mail", async (_what, firstName) => {
  const campaign = await aLiveCampaign();
  const ada = await aPlayer(campaign, { firstName });
  const friend = `grace.${newId().slice(-8)}@friends.example`;
  await challenged(ada, friend);
  await workOff();
  const { envelope, mail, raw } = await theMailTo(friend);
  expect(envelope).toEqual([friend]);
  expect(mail.to).toEqual([expect.objectContaining({ address: friend })]);
  expect(mail.from).toMatchObject({ name: `${firstName} · Maison Test`, address: "hello@brand.example" });
  expect(mail.subject).toContain(firstName);
  expect(mail.headers.map(({ key }) => key).filter((key) => !EXPECTED.includes(key))).toEqual([]);
  expect(mail.html).not.toContain("<b>Ada</b>");
  expect(
    raw
      .split("\r\n\r\n")[0]
      ?.split("\r\n")
      .filter((line) => /^(bcc|cc):/i.test(line)),
  ).toEqual([]);
});

test.each([
  ["line breaks", "Ada\r\nBcc: linus@people.example", "holds a link, so it never gets this far"],
  ["a line break alone", "Ada\r\nX-Spam: no", null],
])("a name with %s makes no second header", async (_what, firstName, refused) => {
  const campaign = await aLiveCampaign();
  const signingUp = aPlayer(campaign, { firstName });
  if (refused) return expect(signingUp).rejects.toThrow("name_holds_a_link");
  const friend = `grace.${newId().slice(-8)}@friends.example`;
  await challenged(await signingUp, friend);
  await workOff();
  const { mail } = await theMailTo(friend);
  expect(mail.from?.name).toBe("Ada X-Spam: no · Maison Test");
  expect(header(mail, "x-spam")).toEqual([]);
});

test.each([
  ["fr", "Ferez-vous mieux que =?utf-8?b?d3d3LmV2aWwuZXhhbXBsZQ==?= ?"],
  ["en", "Will you do better than =?utf-8?b?d3d3LmV2aWwuZXhhbXBsZQ==?=?"],
] as const)(
  "a link that hides in an encoded word of a name is not shown in the %s subject",
  async (language, subject) => {
    const campaign = await aLiveCampaign({ languages: [language] });
    const ada = await aPlayer(campaign, { firstName: "=?utf-8?b?d3d3LmV2aWwuZXhhbXBsZQ==?=" });
    const friend = `grace.${newId().slice(-8)}@friends.example`;
    await challenged(ada, friend);
    await workOff();
    const { mail } = await theMailTo(friend);
    expect(mail.subject).toBe(subject);
  },
);

test("a brand's name cannot add a header either", async () => {
  const brandId = await aBrand();
  await pool.query("UPDATE brand SET name = $2 WHERE id = $1", [
    brandId,
    'Maison "Test"\r\nBcc: linus@people.example, <x>',
  ]);
  const campaign = await aLiveCampaign({}, brandId);
  const friend = `grace.${newId().slice(-8)}@friends.example`;
  await challenged(await aPlayer(campaign), friend);
  await workOff();
  const { envelope, mail } = await theMailTo(friend);
  expect(envelope).toEqual([friend]);
  expect(header(mail, "bcc")).toEqual([]);
  expect(mail.from?.address).toBe("hello@brand.example");
});

test("a challenge says what it is and how to never hear from us again, in one click", async () => {
  const campaign = await aLiveCampaign();
  const friend = `grace.${newId().slice(-8)}@friends.example`;
  await challenged(await aPlayer(campaign), friend);
  await workOff();
  const { mail } = await theMailTo(friend);
  expect(header(mail, "x-outdo-message")).toEqual(["friend-invitation"]);
  expect(header(mail, "list-unsubscribe")[0]).toMatch(/^<http:\/\/localhost:3000\/mail\/never\/[\w.-]+>$/);
  expect(header(mail, "list-unsubscribe-post")).toEqual(["List-Unsubscribe=One-Click"]);
  expect(header(mail, "auto-submitted")).toEqual(["auto-generated"]);
});

test("a launch mail has the unsubscribe of its brand, in the header and in the text alike", async () => {
  const contact = await anImportedContact(await aLiveCampaign());
  await queueMessage(
    { name: "launch-invitation", mailingId: contact.mailingId, profileId: contact.profileId },
    new Date(),
  );
  await workOff();
  const { mail } = await theMailTo(contact.email);
  const [unsubscribe = ""] = header(mail, "list-unsubscribe");
  expect(unsubscribe).toMatch(/^<http:\/\/localhost:3000\/mail\/stop\/[\w.-]+>$/);
  expect(header(mail, "list-unsubscribe-post")).toEqual(["List-Unsubscribe=One-Click"]);
  expect(mail.text).toContain(unsubscribe.slice(1, -1));
  expect(header(mail, "x-outdo-message")).toEqual(["launch-invitation"]);
});

test("a service mail has no unsubscribe: there is nothing to leave", async () => {
  const linus = await aPlayer(await aLiveCampaign(), { firstName: "Linus" });
  await queueMessage({ name: "prove-address", playId: (await linus.play()).id, request: "x" }, new Date());
  await workOff();
  const { mail } = await theMailTo(linus.email);
  expect(header(mail, "list-unsubscribe")).toEqual([]);
  expect(header(mail, "x-outdo-message")).toEqual(["prove-address"]);
});
