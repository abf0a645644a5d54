import { en, type MailWords } from "./en.ts";
import { fr } from "./fr.ts";

/** The languages that the mails speak (BCP 47). */
export const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const CATALOGUES: Record<Language, MailWords> = { en, fr };

export function mailWords(language: Language): MailWords {
  return CATALOGUES[language];
}
