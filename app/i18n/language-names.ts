import type { Language } from "../domain/kernel/language.ts";

/** Each language under its own name, which its readers find whatever language the page is in. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  fr: "Français",
  en: "English",
  de: "Deutsch",
  es: "Español",
  it: "Italiano",
  ar: "العربية",
};
