import * as z from "zod";
import { MAIL_NAMES, type MailName } from "#app/domain/campaign/own-mails.ts";
import { LANGUAGES, type Language } from "#app/domain/kernel/language.ts";

export const MAIL_VIEWS = ["light", "dark", "text"] as const;
export const MAIL_WIDTHS = ["phone", "desktop"] as const;

/** Which mail one writes, in which language, and how one looks at it: kept in the address, so that it works without a script. */
export interface MailChoice {
  mail: MailName;
  language: Language;
  view: (typeof MAIL_VIEWS)[number];
  width: (typeof MAIL_WIDTHS)[number];
}

const choice = z.object({
  mail: z.enum(MAIL_NAMES as [MailName, ...MailName[]]).catch("friend-invitation"),
  language: z.enum(LANGUAGES).nullable().catch(null),
  view: z.enum(MAIL_VIEWS).catch("light"),
  width: z.enum(MAIL_WIDTHS).catch("phone"),
});

/** What an address says of it. What it leaves out, or says wrongly, is the first of its kind. */
export function readMailChoice(
  query: URLSearchParams,
  languages: readonly [Language, ...Language[]],
): MailChoice {
  const { mail, language, view, width } = choice.parse(Object.fromEntries(query));
  return { mail, language: languages.find((one) => one === language) ?? languages[0], view, width };
}

export function queryOf(all: MailChoice): string {
  return `?${new URLSearchParams({ ...all })}`;
}
