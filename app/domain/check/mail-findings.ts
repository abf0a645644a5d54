import type { CampaignContent } from "../campaign/content.ts";
import { type MailText, mailTextsOf } from "../campaign/mail-texts.ts";
import { LONGEST_TEXT, shapeOfMail } from "../campaign/own-mails.ts";
import type { Language } from "../kernel/language.ts";
import { holdsPlaceholder, unknownPlaceholder } from "../messaging/placeholders.ts";
import type { Found } from "./finding.ts";

/** What a campaign says in its mails: things that no mail can fill in, what the law wants named, and what looks like spam. */
export function mailFindings(content: CampaignContent): Found[] {
  return mailTextsOf(content).flatMap((text) => [
    ...notInAll(text, content.languages),
    ...content.languages.flatMap((language) => inOne(text, language)),
  ]);
}

/** A reader of a language without the campaign's own words gets the product's. */
function notInAll({ place, words }: MailText, languages: readonly Language[]): Found[] {
  const lacking = languages.filter((language) => !words[language]?.trim());
  if (lacking.length === languages.length) return [];
  return lacking.map((language) => ({ code: "mail_words_missing", place, language }));
}

function inOne({ mail, field, place, words }: MailText, language: Language): Found[] {
  const text = words[language]?.trim() ?? "";
  if (text === "") return [];
  const unknown = unknownPlaceholder(text, mail, language);
  const { names } = shapeOfMail(mail);
  const mustName = names !== undefined && (field === "subject" || field === "opening");
  const length = [...text].length;
  const checks: [isWrong: boolean, Found][] = [
    [unknown !== null, { code: "placeholder_unknown", place, language, word: unknown ?? "" }],
    [
      mustName && !holdsPlaceholder(text, names, language),
      { code: "inviter_not_named", place, language, word: "{inviterName}" },
    ],
    [
      length > LONGEST_TEXT[field],
      { code: "mail_text_too_long", place, language, found: length, limit: LONGEST_TEXT[field] },
    ],
    // A mail to somebody who did not ask for it: the challenge alone (BGH I ZR 189/05), nor a way to anywhere else.
    [mail === "friend-invitation" && OFFER.test(text), { code: "challenge_with_offer", place, language }],
    [field === "subject" && shouts(text), { code: "subject_shouts", place, language }],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, found]) => found);
}

/** A price, a share of one, or an address of a page. */
const OFFER = /[\p{Sc}%]|\b(?:EUR|USD|GBP|CHF)\b|:\/\/|\bwww\./u;

/** Capitals alone, or several exclamation marks: what filters for unwanted mail count (SpamAssassin: SUBJ_ALL_CAPS, PLING_PLING). */
function shouts(subject: string): boolean {
  const letters = subject.replace(/\{[^{}]*\}/g, "").match(/\p{Lu}|\p{Ll}/gu) ?? [];
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter));
  return /!\s*!/.test(subject) || (letters.length >= 10 && capitals.length === letters.length);
}
