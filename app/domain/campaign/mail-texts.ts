import type { Words } from "../kernel/language.ts";
import type { CampaignContent } from "./content.ts";
import { MAIL_NAMES, type MailField, type MailName, shapeOfMail } from "./own-mails.ts";

/** One text of a mail in the campaign's own words, and where it stands: "mails.launch-invitation.subject". */
export interface MailText {
  mail: MailName;
  field: MailField;
  place: string;
  words: Words;
}

/** Every text that a campaign says in its mails by itself. Unlike others it may lack a language: the product speaks all. */
export function mailTextsOf({ mails }: CampaignContent): MailText[] {
  return MAIL_NAMES.flatMap((mail) =>
    shapeOfMail(mail).fields.flatMap((field): MailText[] => {
      const words = mails?.[mail]?.[field];
      return words ? [{ mail, field, place: `mails.${mail}.${field}`, words }] : [];
    }),
  );
}
