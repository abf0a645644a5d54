import type { Gathered } from "#app/domain/exchange/gather-text.ts";
import { htmlText } from "./html-text.ts";

/**
 * Markdown as plain text: its marks become the HTML that they stand for, so that what is lost is named alike. The marks
 * that questions have: emphasis, code, links, pictures, headings, lists; a paragraph ends at an empty line.
 */
export function markdownText(markdown: string): Gathered {
  return htmlText(
    markdown
      .replace(/!\[([^\][]*)\]\(\s*([^()\s]+)[^()]*\)/g, '<img src="$2" alt="$1">')
      .replace(/\[([^\][]*)\]\(\s*([^()\s]+)[^()]*\)/g, '<a href="$2">$1</a>')
      .replace(/^ {0,3}#{1,6} +(.*)$/gm, "<h2>$1</h2>")
      .replace(/^ {0,3}[-*+] +(.*)$/gm, "<li>$1</li>")
      .replace(/(\*\*|__)(?=\S)([^*_\n]*[^*_\s])\1/g, "<b>$2</b>")
      .replace(/(?<![\w*])([*_])(?=[^\s*_])([^*_\n]*[^*_\s])\1(?![\w*])/g, "<i>$2</i>")
      .replace(/`([^`\n]+)`/g, "<code>$1</code>")
      .replace(/\\\n|\n\n/g, "<br>"),
  );
}
