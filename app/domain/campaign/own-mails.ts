import type { Words } from "../kernel/language.ts";

/**
 * The texts of a mail that a campaign may say in its own words. The rest is not the campaign's to leave out: who sends it and
 * why, how to end it, what the trade has to say, a voucher's code and conditions.
 */
export const MAIL_FIELDS = ["subject", "opening", "button", "closing"] as const;
export type MailField = (typeof MAIL_FIELDS)[number];

/** What may stand between braces in such a text, and is replaced as the mail is written. */
export const PLACEHOLDERS = [
  "firstName",
  "inviterName",
  "campaignName",
  "brandName",
  "voucher",
  "until",
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

interface MailShape {
  fields: readonly MailField[];
  placeholders: readonly Placeholder[];
  /** Whom its subject and its opening have to name. */
  names?: Placeholder;
}

const TO_PLAYER = ["firstName", "campaignName", "brandName"] as const;

/**
 * The mails that a campaign writes to players and friends, each with what it knows. The proof of an address is two: with a
 * voucher that waits for it the game is over, without one it goes on. A friend's mail says at once who is behind it (OPTA/CBP,
 * 3 December 2008), and has no closing: it holds the challenge and nothing else (BGH I ZR 189/05).
 */
export const MAILS = {
  "friend-invitation": {
    fields: ["subject", "opening", "button"],
    placeholders: ["inviterName", "campaignName", "brandName"],
    names: "inviterName",
  },
  "launch-invitation": { fields: MAIL_FIELDS, placeholders: [...TO_PLAYER, "voucher"] },
  "prove-address": { fields: MAIL_FIELDS, placeholders: TO_PLAYER },
  "prove-address-for-voucher": { fields: MAIL_FIELDS, placeholders: [...TO_PLAYER, "voucher", "until"] },
  "voucher-issued": { fields: MAIL_FIELDS, placeholders: [...TO_PLAYER, "voucher", "until"] },
  "continue-elsewhere": { fields: MAIL_FIELDS, placeholders: TO_PLAYER },
} as const satisfies Record<string, MailShape>;

export type MailName = keyof typeof MAILS;
export const MAIL_NAMES = Object.keys(MAILS) as MailName[];

/** What a mail has, without the literal types of the table. */
export function shapeOfMail(mail: MailName): MailShape {
  return MAILS[mail];
}

/** A campaign's own words for its mails. What is not said in the reader's language the product says in it. */
export type OwnMails = { [Mail in MailName]?: { [Field in MailField]?: Words | undefined } | undefined };

/** Characters, at most. A subject: what a wide inbox shows. */
export const LONGEST_TEXT: Record<MailField, number> = {
  subject: 120,
  opening: 2000,
  button: 60,
  closing: 2000,
};
