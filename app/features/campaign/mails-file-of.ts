import { MAIL_NAMES, type MailName, type OwnMails, shapeOfMail } from "#app/domain/campaign/own-mails.ts";
import type { Say } from "./words-of-file.ts";

/** A campaign's own words for its mails as its file says them: mails and texts in the order of their table. */
export function mailsFileOf(mails: OwnMails, say: Say): OwnMails {
  return Object.fromEntries(
    MAIL_NAMES.flatMap((name) => {
      const mail = mails[name];
      return mail ? [[name, textsOf(name, mail, say)]] : [];
    }),
  );
}

function textsOf(name: MailName, mail: NonNullable<OwnMails[MailName]>, say: Say) {
  return Object.fromEntries(
    shapeOfMail(name).fields.flatMap((field) => {
      const words = mail[field];
      return words ? [[field, say(words)]] : [];
    }),
  );
}
