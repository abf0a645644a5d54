/** The languages in which the product speaks to players and friends (BCP 47), in the order of a choice. */
export const LANGUAGES = ["fr", "en", "de", "es", "it", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The languages of the studio and of the local mailbox: those who run the product read one of these. */
export const STUDIO_LANGUAGES = ["fr", "en"] as const satisfies readonly Language[];
export type StudioLanguage = (typeof STUDIO_LANGUAGES)[number];

export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}

export function isStudioLanguage(tag: string): tag is StudioLanguage {
  return (STUDIO_LANGUAGES as readonly string[]).includes(tag);
}

/** Which way the language's lines run: the `dir` of a page. */
export const DIRECTIONS: Record<Language, "ltr" | "rtl"> = {
  fr: "ltr",
  en: "ltr",
  de: "ltr",
  es: "ltr",
  it: "ltr",
  ar: "rtl",
};

/** A campaign's own words, one text per language of the campaign. */
export type Words = Partial<Record<Language, string>>;

/** The text in the reader's language, else in the campaign's first language, else in any. */
export function inLanguage(words: Words, language: Language, first: Language): string {
  return words[language] ?? words[first] ?? Object.values(words)[0] ?? "";
}
