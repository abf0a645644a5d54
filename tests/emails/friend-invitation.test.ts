import { expect, test } from "vitest";
import { renderMessage } from "#emails/catalog.ts";
import { PreviewProps, type Props } from "#emails/friend-invitation.tsx";
import { LANGUAGES, type Language } from "#emails/messages/language.ts";

function adaInvitesGrace(changes: Partial<Props> = {}) {
  return renderMessage({ name: "friend-invitation", props: { ...PreviewProps.en, ...changes } });
}

function adaInviteGraceEnFrancais(changes: Partial<Props> = {}) {
  return renderMessage({ name: "friend-invitation", props: { ...PreviewProps.fr, ...changes } });
}

test("the subject is the challenge and nothing else", async () => {
  expect((await adaInvitesGrace()).subject).toBe("Will you do better than Ada?");
  expect((await adaInviteGraceEnFrancais({ challenge: "Ferez-vous mieux qu'Ada ?" })).subject).toBe(
    "Ferez-vous mieux qu'Ada ?",
  );
});

test("the first sentence names who challenges Grace, and at which game", async () => {
  const { text } = await adaInvitesGrace();
  expect(text.split("\n\n")[2]).toBe(
    "Ada has played “Wine Master Class”, an online quiz, and challenges you to do better.",
  );
});

test("Grace learns where her address came from (GDPR art. 14, 2 f)", async () => {
  expect((await adaInvitesGrace()).text).toContain("Ada gave us your address");
  expect((await adaInviteGraceEnFrancais()).text).toContain("Ada nous a donné votre adresse");
});

test("Grace is promised that no other message will come", async () => {
  expect((await adaInvitesGrace()).text).toContain(
    "the only message of this kind that you will ever receive from us",
  );
  expect((await adaInviteGraceEnFrancais()).text).toContain(
    "le seul message de ce genre que vous recevrez jamais de nous",
  );
});

test("Grace learns how long her address is kept, and what stays after (GDPR art. 14, 2 a)", async () => {
  expect((await adaInvitesGrace()).text).toMatch(/erased within 72 hours.*irreversible fingerprint/);
  expect((await adaInviteGraceEnFrancais()).text).toMatch(
    /effacée sous 72\u00a0heures.*empreinte irréversible/,
  );
});

test("Grace learns on what ground, what her rights are and where to complain (GDPR art. 14, 1 c, 2 b, c and e)", async () => {
  expect((await adaInvitesGrace()).text).toMatch(
    /legitimate interest.*access or erasure, object, or complain/,
  );
  expect((await adaInviteGraceEnFrancais()).text).toMatch(
    /intérêt légitime.*accéder, la faire effacer, vous opposer.*CNIL/,
  );
});

test("one link objects for good, in both parts", async () => {
  const { html, text } = await adaInvitesGrace();
  expect(html).toContain(`href="${PreviewProps.en.neverUrl}"`);
  expect(text).toContain(`Never receive a challenge again, from anyone\n${PreviewProps.en.neverUrl}`);
});

test("there are two web links: one to play, one to object", async () => {
  const { html } = await adaInvitesGrace();
  expect([...html.matchAll(/href="(http[^"]*)"/g)].map(([, link]) => link)).toEqual([
    PreviewProps.en.playUrl,
    PreviewProps.en.neverUrl,
  ]);
});

/** Voucher, gift, prize, price, discount, offer and the euro, in each language. */
const ADVERTISING: Record<Language, string> = {
  en: "vouchers?|gifts?|prizes?|prices?|discounts?|offers?",
  fr: "bons?|cadeaux?|prix|remises?|offres?",
  de: "\\p{L}*gutschein\\p{L}*|geschenke?|preise?|gewinne?|rabatte?|angebote?",
  es: "vales?|regalos?|premios?|precios?|descuentos?|ofertas?",
  it: "buon[oi]|regal[oi]|prem[io]+|prezz[oi]|scont[oi]|offert[ae]",
  ar: "\\p{L}*(قسيمة|قسائم|هدية|جائزة|سعر|خصم|عرض|عروض)\\p{L}*",
};

test.each(LANGUAGES)(
  "the challenge in %s speaks of no voucher, price or product (BGH I ZR 189/05)",
  async (language) => {
    const { text } = await renderMessage({ name: "friend-invitation", props: PreviewProps[language] });
    expect(text).not.toMatch(new RegExp(`(?<!\\p{L})(${ADVERTISING[language]}|EUR)(?!\\p{L})|€`, "iu"));
  },
);

/** GDPR art. 14: from whom, once, how long, what stays, on what ground, with which rights and where to complain. */
test.each<[Language, RegExp]>([
  [
    "de",
    /Ada hat uns deine Adresse gegeben.*ein einziges Mal.*72\u00a0Stunden gelöscht.*Fingerabdruck.*berechtigten Interesse.*Auskunft oder Löschung.*widersprechen.*Datenschutz-Aufsichtsbehörde/s,
  ],
  [
    "es",
    /Ada nos ha dado tu dirección.*una sola vez.*72\u00a0horas.*huella irreversible.*interés legítimo.*acceso o la supresión.*oponerte.*autoridad de protección de datos/s,
  ],
  [
    "it",
    /Ada ci ha dato il tuo indirizzo.*una volta sola.*72\u00a0ore.*impronta irreversibile.*legittimo interesse.*accesso o la cancellazione.*opporti.*reclamo/s,
  ],
  [
    "ar",
    /حصلنا على عنوانك من \u2068Ada\u2069.*مرة واحدة.*72\u00a0ساعة.*بصمة.*المصلحة المشروعة.*الاطلاع.*محوها.*الاعتراض.*شكوى/s,
  ],
])("Grace learns all of it in %s", async (language, all) => {
  const { text } = await renderMessage({ name: "friend-invitation", props: PreviewProps[language] });
  expect(text).toMatch(all);
});

/** By hand: Arabic says none, one and two by the word, and counts on in Latin digits. */
test.each([
  [0, "لا نقاط"],
  [1, "نقطة واحدة"],
  [2, "نقطتان"],
  [3, "3\u00a0نقاط"],
  [11, "11\u00a0نقطة"],
  [100, "100\u00a0نقطة"],
  [1240, "1,240\u00a0نقطة"],
])("a score of %i to beat is %s in Arabic", async (scoreToBeat, words) => {
  const props = { ...PreviewProps.ar, scoreToBeat };
  const { text } = await renderMessage({ name: "friend-invitation", props });
  expect(text).toContain(`النتيجة المطلوب تجاوزها\n${words}\n`);
});

test("a voucher handed in by mistake does not get into the challenge", async () => {
  const { html, text } = await adaInvitesGrace({
    voucherText: "€15 gift voucher",
    tagline: "All our wines",
  } as Partial<Props>);
  expect(html + text).not.toMatch(/€15|All our wines/);
});

test("the score to beat is written as the language writes numbers", async () => {
  expect((await adaInvitesGrace()).text).toContain("Score to beat\n1,240 points");
  expect((await adaInviteGraceEnFrancais()).text).toContain("Score à battre\n1\u202f240\u00a0points");
  expect((await adaInvitesGrace({ scoreToBeat: 1 })).text).toContain("\n1 point\n");
  expect((await adaInviteGraceEnFrancais({ scoreToBeat: 0 })).text).toContain("\n0\u00a0point\n");
});

test("a challenge without a score to beat is still whole", async () => {
  const { text } = await adaInvitesGrace({ scoreToBeat: undefined });
  expect(text).not.toContain("Score to beat");
  expect(text).toContain(`Play against Ada\n${PreviewProps.en.playUrl}`);
});

test("a brand outside the regulated trades carries no notice", async () => {
  expect((await adaInvitesGrace({ notices: [] })).text).not.toMatch(/alcohol/i);
});
