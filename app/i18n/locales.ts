import type { Language } from "../domain/kernel/language.ts";

/**
 * Whose habits numbers, money and dates follow. English of Europe: day before month, as the product is read there
 * first. Arabic of no one country, in the digits 0 to 9: Arabic readers in Europe and the Maghreb write them, codes and
 * links stand in them beside the text, and without "nu-latn" the digits would change with the edition of the language data.
 */
export const LOCALES: Record<Language, string> = {
  fr: "fr-FR",
  en: "en-GB",
  de: "de-DE",
  es: "es-ES",
  it: "it-IT",
  ar: "ar-u-nu-latn",
};
