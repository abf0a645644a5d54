import "#tests/support/real-mail.ts";
import { expect, test } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { OwnMails } from "#app/domain/campaign/own-mails.ts";
import { queueMessage } from "#app/features/messaging/queue-message.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { anImportedContact, challenged } from "#tests/support/acts.ts";
import { aLiveCampaign, aPlayer } from "#tests/support/factories.ts";
import { workOff } from "#tests/support/queue.ts";
import { allMails } from "#tests/support/real-mail.ts";

async function theMailTo(address: string) {
  const found = (await allMails()).filter(({ envelope }) => envelope.includes(address));
  expect(found).toHaveLength(1);
  const { mail, raw, envelope } = found[0] as Awaited<ReturnType<typeof allMails>>[number];
  return { subject: mail.subject, text: mail.text ?? "", html: mail.html ?? "", raw, envelope };
}

async function aChallenge(mails: OwnMails, changes: Partial<CampaignContent> = {}, firstName = "Ada") {
  const campaign = await aLiveCampaign({ mails, ...changes });
  const friend = `grace.${newId().slice(-8)}@friends.example`;
  await challenged(await aPlayer(campaign, { firstName }), friend);
  await workOff();
  return { ...(await theMailTo(friend)), friend };
}

async function aLaunchMail(mails: OwnMails, firstName: string | null) {
  const contact = await anImportedContact(await aLiveCampaign({ mails }), { firstName });
  const { mailingId, profileId } = contact;
  await queueMessage({ name: "launch-invitation", mailingId, profileId }, new Date());
  await workOff();
  return theMailTo(contact.email);
}

test("a friend gets the campaign's own challenge, elided for who challenges", async () => {
  const { subject, text } = await aChallenge(
    {
      "friend-invitation": {
        subject: { fr: "Irez-vous plus loin {que inviterName} ?", en: "Go further than {inviterName}?" },
        opening: { fr: "{inviterName} vous attend.\n\nÀ vous.", en: "{inviterName} waits.\n\nYour turn." },
        button: { fr: "Relever le défi", en: "Take it up" },
      },
    },
    { languages: ["fr"] },
  );
  expect(subject).toBe("Irez-vous plus loin qu'Ada ?");
  expect(text).toContain("Ada vous attend.\n\nÀ vous.\n\n");
  expect(text).toMatch(/Relever le défi\nhttp:\/\/localhost:3000\/i\//);
  expect(text).toContain("Pourquoi ce message");
  expect(text).toMatch(/\/mail\/never\//);
});

test.each([
  ["quotes", 'A "quoted" one, {inviterName}'],
  ["an emoji with joiners", "👩‍💻 {inviterName}"],
  ["markup", "<b>{inviterName}</b> & <script>"],
  ["another header's name", "Bcc: {inviterName}"],
  ["an encoded word", "=?utf-8?q?{inviterName}?="],
  ["Arabic", "تحدٍّ من {inviterName}"],
])("a subject with %s arrives as it was written", async (_what, written) => {
  const { subject, html, raw, envelope, friend } = await aChallenge({
    "friend-invitation": { subject: { fr: written, en: written } },
  });
  expect(subject).toBe(written.replace("{inviterName}", "Ada"));
  expect(envelope).toEqual([friend]);
  expect(raw.split("\r\n\r\n")[0]).not.toMatch(/^(bcc|cc):/im);
  expect(html).not.toMatch(/<b>Ada|<script/);
});

test("a subject with a line break is one header, wherever it came from", async () => {
  const written = "Ada\r\nBcc: linus@people.example\r\n\r\n{inviterName}";
  const { subject, raw, envelope, friend } = await aChallenge({
    "friend-invitation": { subject: { fr: written, en: written } },
  });
  expect(subject).toBe("Ada Bcc: linus@people.example Ada");
  expect(envelope).toEqual([friend]);
  expect(raw.split("\r\n\r\n")[0]).not.toMatch(/^bcc:/im);
});

test("a name in another script is isolated in the campaign's own sentence, and not in its subject", async () => {
  const own = { fr: "{inviterName}, 3 niveaux.", en: "{inviterName}, 3 levels." };
  const { subject, text } = await aChallenge(
    { "friend-invitation": { subject: own, opening: own } },
    {},
    "آدا",
  );
  expect(subject).toBe("آدا, 3 levels.");
  expect(text).toContain("\u2068آدا\u2069, 3 levels.");
});

test("to a contact without a first name, a text that speaks of it gives way to the product's", async () => {
  const mails = {
    "launch-invitation": {
      subject: { fr: "{firstName}, on joue ?", en: "{firstName}, shall we play?" },
      opening: { fr: "C'est ouvert.", en: "It is open." },
    },
  };
  expect((await aLaunchMail(mails, "Grace")).subject).toBe("Grace, shall we play?");
  const nameless = await aLaunchMail(mails, null);
  expect(nameless.subject).toBe("Your turn to play: Small quiz");
  expect(nameless.text).toContain("It is open.");
});

test("who reads a language without own words gets the product's words in it, not own words in another", async () => {
  const { subject } = await aLaunchMail({ "launch-invitation": { subject: { fr: "À vous !" } } }, "Grace");
  expect(subject).toBe("Grace, your turn to play: Small quiz");
});

test("the proof of an address speaks of a voucher only to whom one waits for", async () => {
  const campaign = await aLiveCampaign({
    mails: {
      "prove-address": { subject: { fr: "Gardez votre score", en: "Keep your score" } },
      "prove-address-for-voucher": { subject: { fr: "Votre {voucher}", en: "Your {voucher}" } },
    },
  });
  const linus = await aPlayer(campaign, { firstName: "Linus" });
  await queueMessage({ name: "prove-address", playId: (await linus.play()).id, request: "x" }, new Date());
  await workOff();
  expect((await theMailTo(linus.email)).subject).toBe("Keep your score");
});
