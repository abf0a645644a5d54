import * as z from "zod";
import {
  LONGEST_TEXT,
  MAIL_NAMES,
  type MailField,
  type MailName,
  type OwnMails,
  shapeOfMail,
} from "#app/domain/campaign/own-mails.ts";
import { LANGUAGES, type Language } from "#app/domain/kernel/language.ts";
import { unknownPlaceholder } from "#app/domain/messaging/placeholders.ts";
import { isSaid, said } from "./form-parts.schema.ts";

/** The form of a campaign's own words for its mails. A placeholder that no mail could fill in is a fault of its field. */
const mails = z.object(
  Object.fromEntries(MAIL_NAMES.map((mail) => [mail, mailForm(mail)])) as Record<
    MailName,
    ReturnType<typeof mailForm>
  >,
);

function mailForm(mail: MailName) {
  const { fields } = shapeOfMail(mail);
  const texts = Object.fromEntries(fields.map((field) => [field, wordsOf(mail, field)]));
  return z.object(texts as Record<MailField, ReturnType<typeof wordsOf>>).prefault({});
}

function wordsOf(mail: MailName, field: MailField) {
  const texts = Object.fromEntries(LANGUAGES.map((tag) => [tag, textOf(mail, field, tag)]));
  return z
    .object(texts as Record<Language, ReturnType<typeof textOf>>)
    .prefault({})
    .transform(said);
}

function textOf(mail: MailName, field: MailField, language: Language) {
  const isLine = field === "subject" || field === "button";
  return z
    .string()
    .trim()
    .max(LONGEST_TEXT[field], "text_too_long")
    .refine((text) => !isLine || !/[\r\n]/.test(text), "one_line_wanted")
    .refine((text) => unknownPlaceholder(text, mail, language) === null, "placeholder_unknown")
    .transform((text) => text.replace(/\r\n?/g, "\n"))
    .default("");
}

export const mailsForm = z
  .object({ mails: mails.prefault({}) })
  .transform(({ mails: all }): { mails?: OwnMails } => {
    const spoken = Object.entries(all).flatMap(([mail, texts]) => {
      const kept = Object.entries(texts).filter(([, words]) => isSaid(words));
      return kept.length > 0 ? [[mail, Object.fromEntries(kept)]] : [];
    });
    return spoken.length > 0 ? { mails: Object.fromEntries(spoken) } : {};
  });
