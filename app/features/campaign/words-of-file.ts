import { LANGUAGES, type Language, type Words } from "#app/domain/kernel/language.ts";

export type Say = (words: Words) => Words;

/** The texts as a file holds them, the campaign's languages first: a database keeps fields in an order of its own. */
export function sayIn(languages: readonly Language[]): Say {
  return (words) => inOrder(languages, words, tidy);
}

/** One value for each language that says anything, in the order of the campaign's languages. */
export function inOrder<Value, Said>(
  languages: readonly Language[],
  words: Partial<Record<string, Value>>,
  tidied: (value: Value) => Said | undefined,
): Partial<Record<Language, Said>> {
  const order = [...new Set([...languages, ...LANGUAGES])];
  return Object.fromEntries(
    order.flatMap((tag) => {
      const value = words[tag];
      const said = value === undefined ? undefined : tidied(value);
      return said === undefined ? [] : [[tag, said]];
    }),
  );
}

/** Line breaks are those of YAML, whatever the browser sent; blanks at the ends say nothing, and reading drops them. */
export function tidy(text: string): string | undefined {
  return text.replace(/\r\n?/g, "\n").trim() || undefined;
}
