import type { Language } from "../domain/kernel/language.ts";

/**
 * The language of a page: what the reader asks for now (`?lang=`), chose last, plays in, or prefers by the
 * browser; among those that the campaign has; else the campaign's first.
 */
export function readerLanguage<Offered extends Language>(
  reader: { asked: string | null; chosen: string | null; plays: Language | null; accepts: string | null },
  offered: readonly [Offered, ...Offered[]],
): Offered {
  const wishes = [reader.asked, reader.chosen, reader.plays, ...acceptedLanguages(reader.accepts)];
  return wishes.map((wish) => offered.find((language) => language === wish)).find(Boolean) ?? offered[0];
}

/** "fr-CA,fr;q=0.8,en;q=0.5" in order of liking (RFC 9110 12.5.4), regions left out. */
export function acceptedLanguages(header: string | null): string[] {
  return (header ?? "")
    .split(",")
    .slice(0, 20)
    .map((part) => {
      const [tag = "", quality] = part.trim().split(/\s*;\s*q=/i);
      return {
        tag: tag.toLowerCase().split("-")[0] ?? "",
        quality: quality === undefined ? 1 : Number(quality) || 0,
      };
    })
    .filter(({ tag, quality }) => tag !== "" && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}
