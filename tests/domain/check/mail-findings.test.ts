import { expect, test } from "vitest";
import type { OwnMails } from "#app/domain/campaign/own-mails.ts";
import { mailFindings } from "#app/domain/check/mail-findings.ts";
import { aSoundCampaign, both, foundAfter } from "#tests/support/checked.ts";

const found = (mails: OwnMails) =>
  mailFindings({ ...aSoundCampaign(), mails }).map(
    ({ code, place, language, word }) =>
      `${code} at ${place}${language ? ` in ${language}` : ""} ${word ?? ""}`,
  );
const friend = "mails.friend-invitation";
const launch = "mails.launch-invitation";

test.each<[string, OwnMails, string[]]>([
  ["nothing of its own", {}, []],
  ["a subject in every language", { "launch-invitation": { subject: both("Come and play") } }, []],
  [
    "a subject in one of two languages",
    { "launch-invitation": { subject: { fr: "Venez jouer" } } },
    [`mail_words_missing at ${launch}.subject in en `],
  ],
  // The campaign has given that language up.
  [
    "a subject in a language that it does not speak",
    { "launch-invitation": { subject: { de: "Spiel {mit}" } } },
    [],
  ],
  [
    "a placeholder that the mail does not know",
    { "launch-invitation": { button: { fr: "Jouez, {prenom}", en: "Play" } } },
    [`placeholder_unknown at ${launch}.button in fr {prenom}`],
  ],
  [
    "a challenge that does not say whose",
    { "friend-invitation": { subject: both("Will you do better?"), opening: both("{inviterName} plays.") } },
    [
      `inviter_not_named at ${friend}.subject in fr {inviterName}`,
      `inviter_not_named at ${friend}.subject in en {inviterName}`,
    ],
  ],
  ["a button of a challenge without a name", { "friend-invitation": { button: both("Play") } }, []],
  [
    "a price in a challenge",
    { "friend-invitation": { opening: { fr: "{inviterName} a gagné 15 €.", en: "{inviterName} plays." } } },
    [`challenge_with_offer at ${friend}.opening in fr `],
  ],
  [
    "a link in a challenge",
    { "friend-invitation": { button: { fr: "Jouer", en: "www.shop.example" } } },
    [`challenge_with_offer at ${friend}.button in en `],
  ],
  ["a price in a launch mail", { "launch-invitation": { opening: both("15 € to be won.") } }, []],
  [
    "a subject in capitals",
    { "launch-invitation": { subject: { fr: "GAGNEZ VITE, {firstName}", en: "VIP" } } },
    [`subject_shouts at ${launch}.subject in fr `],
  ],
  [
    "a subject with two exclamation marks",
    { "launch-invitation": { subject: { fr: "Jouez ! !", en: "Play!" } } },
    [`subject_shouts at ${launch}.subject in fr `],
  ],
  [
    "a subject that no inbox shows",
    { "launch-invitation": { subject: { fr: "a".repeat(121), en: "b".repeat(120) } } },
    [`mail_text_too_long at ${launch}.subject in fr `],
  ],
])("%s", (_, mails, expected) => {
  expect(found(mails)).toEqual(expected);
});

test("what cannot be filled in and a challenge by nobody keep a campaign from being published; the rest is to be judged", () => {
  const severities = (mails: OwnMails) =>
    foundAfter((content) => (content.mails = mails)).map(({ code, severity }) => `${code} ${severity}`);
  expect(
    severities({ "friend-invitation": { subject: { fr: "{x}" }, button: { fr: "-20 %", en: "Play" } } }),
  ).toEqual([
    "placeholder_unknown blocks",
    "inviter_not_named blocks",
    "mail_words_missing warns",
    "challenge_with_offer warns",
  ]);
});

test("a mail of an alcohol campaign that praises drinking is told, with its word", () => {
  const praised = foundAfter((content) => {
    content.regulated = "alcohol";
    content.mails = { "voucher-issued": { closing: { fr: "À votre ivresse !", en: "Thank you." } } };
  }).filter(({ code }) => code === "alcohol_praised");
  expect(praised).toEqual([
    {
      code: "alcohol_praised",
      place: "mails.voucher-issued.closing",
      language: "fr",
      word: "ivresse",
      severity: "warns",
    },
  ]);
});
