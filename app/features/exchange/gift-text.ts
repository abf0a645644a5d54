import type { Gathered } from "#app/domain/exchange/gather-text.ts";
import { unescaped } from "./gift-marks.ts";
import { htmlText } from "./html-text.ts";
import { markdownText } from "./markdown-text.ts";

const FORMATS = ["html", "markdown", "plain", "moodle"] as const;
export type GiftFormat = (typeof FORMATS)[number];

/** The format that a text names at its start (`[html]`), else the one that it is in. */
export function formatOf(text: string, otherwise: GiftFormat): [GiftFormat, rest: string] {
  const named = /^\s*\[(html|markdown|plain|moodle)\]/.exec(text);
  return named ? [named[1] as GiftFormat, text.slice(named[0].length)] : [otherwise, text];
}

/** A text of a GIFT file, its marks cut off, as plain text. "moodle" is text in which tags count and lines stay lines. */
export function giftText(written: string, otherwise: GiftFormat): Gathered {
  const [format, rest] = formatOf(written, otherwise);
  const text = unescaped(rest);
  switch (format) {
    case "plain":
      return { text, without: [] };
    case "html":
      return htmlText(text);
    case "markdown":
      return markdownText(text);
    case "moodle":
      return /<\/?[a-z][^<>]*>|&#?\w+;/i.test(text) ? htmlText(text, "kept") : { text, without: [] };
  }
}
