import type { MailField, MailName, Placeholder } from "../../../domain/campaign/own-mails.ts";

const names: Record<MailName, string> = {
  "friend-invitation": "Challenge to a friend",
  "launch-invitation": "Launch mail",
  "prove-address": "Proof of the address",
  "prove-address-for-voucher": "Proof, when a voucher waits",
  "voucher-issued": "Voucher",
  "continue-elsewhere": "Link for another device",
};

const when: Record<MailName, string> = {
  "friend-invitation":
    "To a friend whom a player challenges, once. The player reads it first, word for word.",
  "launch-invitation": "To contacts who agreed to hear from you, when you launch a mailing.",
  "prove-address": "To a player who asks to keep the score, before the game is finished.",
  "prove-address-for-voucher": "To a player who has finished the game and whose address is not proven yet.",
  "voucher-issued": "To a player whose voucher is issued, with its code and its conditions.",
  "continue-elsewhere": "To a player who wants to go on with another device.",
};

const fields: Record<MailField, string> = {
  subject: "Subject",
  opening: "Opening",
  button: "Words on the button",
  closing: "Closing, below the button",
};

const hints: Record<MailField, string> = {
  subject: "Phones show about the first 40 characters.",
  opening: "An empty line begins a new paragraph.",
  button: "Two or three words that say what happens.",
  closing: "Such as who says goodbye. Empty: nothing.",
};

const ofPlaceholder: Record<Placeholder, string> = {
  firstName: "the reader's first name",
  inviterName: "the first name of who challenges",
  campaignName: "the name of the campaign",
  brandName: "the name of the brand",
  voucher: "the voucher and what it is worth",
  until: "the last day for it",
};

/** A campaign's own words for its mails, and how they look. */
export const mails = {
  all: "Mails of the campaign",
  names,
  when,
  own: "in your words",
  language: "Language of the mail",
  lacking: "something is said in other languages only",
  faulty: "needs your attention",
  fields,
  hints,
  placeholders: "Filled in for each reader",
  ofPlaceholder,
  alwaysThere:
    "A field that is empty sends the words shown in it. Who writes, why, and how to end it stands in every mail: nobody can leave it out.",
  mustName: "Subject and opening have to name {inviterName}: a friend sees at once who is behind the mail.",
  challengeAlone:
    "Say the challenge and nothing else: with an offer or a product, the mail is advertising to somebody who did not agree to any.",
  withoutName:
    "Contacts from a list often come without a first name. To them, a text with {firstName} is replaced by the product's own words.",
  elision: (name: Placeholder) =>
    `In French, {que ${name}} becomes “qu'Ada” or “que Grace”, and {de ${name}} becomes “d'Ada” or “de Grace”.`,
  noFriendMail: "In the campaign's country, players share their own link: this mail is not sent.",
  preview: "Preview",
  view: "Seen by a reader",
  views: { light: "Light", dark: "Dark", text: "Text" },
  width: "Width",
  widths: { phone: "Phone", desktop: "Desktop" },
  frame: (view: string) => `The mail (${view})`,
  asText: "The mail as text",
  sample: "Made as the real one, for an invented reader. The links come with each mail.",
  waiting: "A text cannot be kept as it is. The preview shows the last one that can.",
  sendTest: "Send me this mail",
  sendTestHint: "It goes to your own address, as it was last saved.",
  told: {
    asked: "The mail is on its way to you.",
    tooMany: "You have asked for many tests. Try again in an hour.",
  },
};
