import { pseudonym } from "../profile/masked-email.ts";

/** Whether a letter, as a reader sees one (a grapheme), can be drawn. */
export type CanDraw = (letter: string) => boolean;

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * A text for a picture: without what no font can draw, such as an emoji, which would stand there as an empty box. Any
 * white space that has no shape in the fonts becomes a plain one.
 */
export function drawable(text: string, canDraw: CanDraw): string {
  const drawn = [...letters.segment(text.normalize("NFC"))]
    .map(({ segment }) => (/^\s+$/u.test(segment) && !canDraw(segment) ? " " : segment))
    .filter(canDraw)
    .join("");
  return drawn.replace(/ {2,}/g, " ").trim();
}

/**
 * "Ada L.": the name on a card that goes round, the same as on the leaderboard; null for a name in which nothing can be
 * drawn, and the card then says nothing in its place.
 */
export function nameOnCard(
  { firstName, lastName }: { firstName: string; lastName: string },
  canDraw: CanDraw,
): string | null {
  const first = drawable(firstName, canDraw);
  return /[\p{L}\p{N}]/u.test(first) ? pseudonym(first, drawable(lastName, canDraw)) : null;
}
