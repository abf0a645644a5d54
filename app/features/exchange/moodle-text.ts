import type { Gathered } from "#app/domain/exchange/gather-text.ts";
import { htmlText } from "./html-text.ts";
import { markdownText } from "./markdown-text.ts";
import { childOf, textOf, type XmlElement } from "./xml-parts.ts";

/** What a `<text>` says, as plain text; its format is named on the element around it, and is HTML where it is not. */
export function moodleText(holder: XmlElement | undefined): Gathered {
  if (!holder) return { text: "", without: [] };
  const text = rawText(holder);
  switch (holder.attributes.get("format")) {
    case "plain_text":
      return { text, without: [] };
    case "markdown":
      return markdownText(text);
    case "moodle_auto_format":
      return htmlText(text, "kept");
    default:
      return htmlText(text);
  }
}

/** What a `<text>` says, letter by letter: typed answers and numbers have no format. */
export function rawText(holder: XmlElement | undefined): string {
  const text = holder && childOf(holder, "text");
  return text ? textOf(text).trim() : "";
}
