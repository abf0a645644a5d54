import type { Language, Words } from "../kernel/language.ts";

/** The languages in which nobody has said yet what a picture shows. A picture is ready for a campaign when none is missing. */
export function undescribedIn<L extends Language>(alt: Words, languages: readonly L[]): L[] {
  return languages.filter((language) => !alt[language]?.trim());
}
