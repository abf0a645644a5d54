import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en, type MailWords } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { isolated } from "./isolated.ts";
import { it } from "./it.ts";

/** The languages that the mails speak (BCP 47). */
export const LANGUAGES = ["fr", "en", "de", "es", "it", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Which way the language's lines run. */
export const DIRECTIONS: Record<Language, "ltr" | "rtl"> = {
  fr: "ltr",
  en: "ltr",
  de: "ltr",
  es: "ltr",
  it: "ltr",
  ar: "rtl",
};

const CATALOGUES: Record<Language, MailWords> = {
  fr: isolated(fr, DIRECTIONS.fr),
  en: isolated(en, DIRECTIONS.en),
  de: isolated(de, DIRECTIONS.de),
  es: isolated(es, DIRECTIONS.es),
  it: isolated(it, DIRECTIONS.it),
  ar: isolated(ar, DIRECTIONS.ar),
};

export function mailWords(language: Language): MailWords {
  return CATALOGUES[language];
}
