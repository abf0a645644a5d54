/** The languages the product itself speaks (BCP 47). */
export const LANGUAGES = ["fr", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}

/** A campaign's own words, one text per language of the campaign. */
export type Words = Partial<Record<Language, string>>;

/** The text in the reader's language, else in the campaign's first language, else in any. */
export function inLanguage(words: Words, language: Language, first: Language): string {
  return words[language] ?? words[first] ?? Object.values(words)[0] ?? "";
}
