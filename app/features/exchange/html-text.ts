import { Parser } from "htmlparser2";
import { LONGEST_WORDS } from "#app/domain/campaign/most-parts.ts";
import { type Gathered, gatherText } from "#app/domain/exchange/gather-text.ts";

/** Of HTML without its pictures: what is longer says too much anyway, and could be nested without measure. */
const LONGEST_HTML = 5 * LONGEST_WORDS;

/**
 * HTML as plain text, and what it loses by that. Nothing of it is run or loaded; broken HTML is read as browsers do. HTML
 * that is too long stays as it is, and is then too long a text.
 */
export function htmlText(html: string, breaks: "kept" | "folded" = "folded"): Gathered {
  const source = html.replace(/data:[^"'\s<>]+/g, "data:…").replace(/[ \t]+/g, " ");
  if (source.length > LONGEST_HTML) return { text: source, without: [] };
  const gather = gatherText(breaks);
  const parser = new Parser({
    onopentag: (name, attributes) => gather.open(name, (asked) => attributes[asked]),
    ontext: gather.text,
    onclosetag: gather.close,
  });
  parser.end(source);
  return gather.gathered();
}
