import "#tests/support/real-mail.ts";
import { expect, test } from "vitest";
import type { OwnMails } from "#app/domain/campaign/own-mails.ts";
import { MAIL_NAMES } from "#app/domain/campaign/own-mails.ts";
import { blankContent } from "#app/domain/draft/blank.ts";
import { LANGUAGES } from "#app/domain/kernel/language.ts";
import { createDraft } from "#app/features/draft/create-draft.server.ts";
import { loadDraftFrame } from "#app/features/draft/draft-mail.server.ts";
import { readMailChoice } from "#app/features/draft/mail-choice.schema.ts";
import { previewMail, previewTypedMail } from "#app/features/draft/mail-preview.server.ts";
import { productWords } from "#app/features/draft/product-words.ts";
import { savePartForm } from "#app/features/draft/save-part-form.server.ts";
import { sendTestMail } from "#app/features/sender/send-test-mail.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { aDraft, contentOf, NOW, seenBy } from "#tests/support/drafts.ts";
import { aLiveCampaign } from "#tests/support/factories.ts";
import { workOff } from "#tests/support/queue.ts";
import { mailsTo } from "#tests/support/real-mail.ts";
import { aMarketer } from "#tests/support/studio.ts";
import { oneValue } from "#tests/support/whole-database.ts";

const MAILS: OwnMails = {
  "launch-invitation": {
    subject: { fr: "{firstName}, on joue ?", en: "{firstName}, shall we play?" },
    closing: { en: "Your wine merchant" },
  },
};

const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};
const launchIn = (language: string) => new URLSearchParams({ mail: "launch-invitation", language });

async function frameOf({ brandId, slug }: { brandId: string; slug: string }) {
  const content = await loadDraftFrame(brandId, slug);
  if (!content) throw new Error("no draft");
  return content;
}

test("what is said in a mail is kept, what is emptied goes, and what says nothing is not there", async () => {
  const marie = await aDraft();
  const save = async (fields: Record<string, string>) =>
    savePartForm(marie, "mails", formOf({ ...fields, seen: String(await seenBy(marie)) }), "UTC");
  expect(
    await save({
      "mails.launch-invitation.subject.en": " Come\u00a0! ",
      "mails.prove-address.opening.fr": "",
    }),
  ).toMatchObject({ ok: true });
  expect((await contentOf(marie))?.mails).toEqual({
    "launch-invitation": { subject: { en: "Come\u00a0!" } },
  });
  // A plain form sends line breaks as forms do.
  await save({ "mails.launch-invitation.opening.en": "One\r\n\r\nTwo" });
  expect((await contentOf(marie))?.mails).toEqual({ "launch-invitation": { opening: { en: "One\n\nTwo" } } });
  await save({});
  expect(await contentOf(marie)).not.toHaveProperty("mails");
});

test.each([
  ["mails.launch-invitation.subject.en", "Hello {first name}", "placeholder_unknown"],
  ["mails.launch-invitation.subject.en", "Hello {inviterName}", "placeholder_unknown"],
  ["mails.friend-invitation.subject.en", "Better {que inviterName}?", "placeholder_unknown"],
  ["mails.voucher-issued.subject.fr", "Votre {code}", "placeholder_unknown"],
  ["mails.launch-invitation.subject.en", "Hello\r\nBcc: linus@people.example", "one_line_wanted"],
  ["mails.launch-invitation.subject.en", "x".repeat(121), "text_too_long"],
  ["mails.launch-invitation.closing.en", "x".repeat(2001), "text_too_long"],
])("%s that says %j is refused by name, and nothing is stored", async (name, value, code) => {
  const marie = await aDraft({ mails: MAILS });
  const form = formOf({ [name]: value, seen: String(await seenBy(marie)) });
  expect(await savePartForm(marie, "mails", form, "UTC")).toEqual({
    ok: false,
    refusal: "faulty",
    faults: { [name]: code },
  });
  expect((await contentOf(marie))?.mails).toEqual(MAILS);
});

test("a preview is the mail in the campaign's words, with a reader who is invented and links that lead nowhere", async () => {
  const marie = await aDraft({ mails: MAILS });
  const mail = await previewMail(marie.brandId, await frameOf(marie), launchIn("en"));
  expect(mail).toMatchObject({
    from: "Maison Test <hello@brand.example>",
    subject: "Grace, shall we play?",
    preheader: "Two levels",
  });
  expect(mail.text).toContain("Your wine merchant");
  expect(mail.text).toContain("Play now\nhttp://localhost:3000/…");
  expect(mail.html).toContain('<head><base target="_blank">');
});

test("a preview of what is typed stores nothing, and is none of what cannot be kept", async () => {
  const marie = await aDraft({ mails: MAILS });
  const content = await frameOf(marie);
  const typed = (subject: string) =>
    previewTypedMail(
      marie.brandId,
      content,
      launchIn("fr"),
      formOf({ "mails.launch-invitation.subject.fr": subject }),
    );
  expect((await typed("Vite, {firstName} !"))?.subject).toBe("Vite, Grace !");
  expect(await typed("Vite, {prenom} !")).toBeNull();
  expect((await contentOf(marie))?.mails).toEqual(MAILS);
  expect(await seenBy(marie)).toBe(1);
});

test("every mail of a draft in which nothing is said yet can be looked at", async () => {
  const { brandId } = await aLiveCampaign();
  const { id } = await aMarketer(brandId, "editor");
  const slug = `blank-${newId().slice(-10)}`;
  await createDraft({ brandId, content: blankContent(slug, [...LANGUAGES]), marketerId: id, now: NOW });
  const content = await frameOf({ brandId, slug });
  for (const mail of MAIL_NAMES)
    for (const language of LANGUAGES) {
      const look = await previewMail(brandId, content, new URLSearchParams({ mail, language }));
      expect(look.subject, `${mail} in ${language}`).not.toMatch(/^\s*$|undefined|[{}]/);
      expect(look.html).toContain(`lang="${language}"`);
    }
});

/** Marie has the mail of her draft sent to herself; what arrives is the preview, word for word. */
async function tried(
  marie: { brandId: string; marketerId: string; slug: string },
  brandOfDraft = marie.brandId,
) {
  const campaignId = await oneValue<string>("SELECT id FROM campaign WHERE slug = $1 AND brand_id = $2", [
    marie.slug,
    brandOfDraft,
  ]);
  const what = { campaignId, mail: "launch-invitation", language: "en" } as const;
  expect(await sendTestMail(marie.brandId, marie.marketerId, new Date(), what)).toBe(true);
  await workOff();
  const email = await oneValue<string>("SELECT email FROM marketer WHERE id = $1", [marie.marketerId]);
  const [mail, ...more] = await mailsTo(email);
  expect(more).toEqual([]);
  return mail;
}

test("a test brings the marketer the very mail of the preview, by the real mail server", async () => {
  const marie = await aDraft({ mails: MAILS });
  const { subject, text } = await previewMail(marie.brandId, await frameOf(marie), launchIn("en"));
  const mail = await tried(marie);
  expect(mail).toMatchObject({ subject, kind: "sender-test", from: "Maison Test <hello@brand.example>" });
  expect(mail?.text.replaceAll("\r\n", "\n").trim()).toBe(text.trim());
});

test("nobody is sent a mail of another brand's draft", async () => {
  const marie = await aDraft({ mails: MAILS });
  const { brandId } = await aLiveCampaign();
  const eve = await aMarketer(brandId, "editor");
  const mail = await tried({ brandId, marketerId: eve.id, slug: marie.slug }, marie.brandId);
  expect(mail?.subject).not.toContain("shall we play");
  expect(mail?.text).not.toContain("Your wine merchant");
});

test("another brand has no draft to look at", async () => {
  const marie = await aDraft();
  expect(await loadDraftFrame((await aLiveCampaign()).brandId, marie.slug)).toBeNull();
});

test.each([
  ["", "friend-invitation", "fr"],
  ["?mail=voucher-issued&language=en", "voucher-issued", "en"],
  ["?mail=password-reset&language=de", "friend-invitation", "fr"],
])("an address that ends in %j chooses %s in %s", (query, mail, language) => {
  expect(readMailChoice(new URLSearchParams(query), ["fr", "en"])).toEqual({
    mail,
    language,
    view: "light",
    width: "phone",
  });
});

test("the product's own words are shown as an author would write them", () => {
  expect(productWords("friend-invitation", "fr").subject).toBe("Ferez-vous mieux {que inviterName} ?");
  expect(productWords("launch-invitation", "en").opening).toBe(
    "Hello {firstName},\n\n{brandName} invites you to play “{campaignName}”.",
  );
  for (const mail of MAIL_NAMES)
    for (const language of LANGUAGES)
      expect(JSON.stringify(productWords(mail, language))).not.toMatch(/undefined|[\u2068\u2069]/);
});
