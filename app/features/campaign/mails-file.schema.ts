import * as z from "zod";
import { MAIL_NAMES, type MailField, type MailName, shapeOfMail } from "#app/domain/campaign/own-mails.ts";
import { words } from "./file-parts.schema.ts";

/** A campaign's own words for its mails: of each mail the texts that may be said, none of which has to be. */
export const mailsFile = z.strictObject(
  Object.fromEntries(MAIL_NAMES.map((mail) => [mail, mailFile(mail).optional()])) as Record<
    MailName,
    z.ZodOptional<ReturnType<typeof mailFile>>
  >,
);

function mailFile(mail: MailName) {
  const { fields } = shapeOfMail(mail);
  return z.strictObject(
    Object.fromEntries(fields.map((field) => [field, words.optional()])) as Record<
      MailField,
      z.ZodOptional<typeof words>
    >,
  );
}
