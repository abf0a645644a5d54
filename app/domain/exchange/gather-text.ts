import { LONGEST_WORDS } from "../campaign/most-parts.ts";
import type { Note } from "./found-question.ts";
import { lowered, raised } from "./small-letters.ts";
import { tidyText } from "./tidy-text.ts";

/** Elements that begin and end a line. A plain text loses nothing of the first; more than a line of the others. */
const LINES = new Set(["p", "div", "li", "ul", "ol", "dl", "dt", "dd", "section", "article", "pre", "hr"]);
const BLOCKS = new Set(["tr", "table", "caption", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"]);
const SPANS = new Set(["br", "span", "font", "bdi", "bdo", "html", "body", "label"]);
const MEDIA = new Set(["img", "picture", "svg", "video", "audio", "object", "embed", "iframe", "canvas"]);
/** Nothing in them is text to read. */
const UNREAD = new Set(["script", "style", "title", "svg", "video", "audio", "object", "iframe", "canvas"]);
/** Enough to be seen as too long; more of it is not gathered. */
const ENOUGH = 4 * LONGEST_WORDS;

export interface Gathered {
  text: string;
  /** What a plain text cannot hold of it. */
  without: Note[];
}

/**
 * Makes plain text of marked-up text, whose elements and texts are told to it in their order. Blocks become lines,
 * raised and lowered letters those that Unicode has (H₂O, m²). `breaks`: a line break of the source is one, or a space
 * as in HTML.
 */
export function gatherText(breaks: "kept" | "folded") {
  const lines = [""];
  const without: Note[] = [];
  const raises: { line: number; at: number }[] = [];
  let unread = 0;
  let gathered = 0;
  const last = () => lines[lines.length - 1] ?? "";
  const change = (line: string) => {
    lines[lines.length - 1] = line;
  };
  const layOut = (name: string) => {
    if (name === "td" || name === "th") change(`${last()} `);
    if (!LINES.has(name) && !BLOCKS.has(name)) return;
    if (last().trim() === "") change("");
    else lines.push("");
  };
  const raise = (name: string) => {
    const from = raises.pop();
    if (from?.line !== lines.length - 1) return;
    const inner = last().slice(from.at);
    const small = name === "sup" ? raised(inner) : lowered(inner);
    if (small === null) without.push({ reason: "markup-dropped", said: `<${name}>${inner}</${name}>` });
    else change(last().slice(0, from.at) + small);
  };
  return {
    open(name: string, attribute: (name: string) => string | undefined): void {
      if (unread === 0) without.push(...lostWith(name, attribute));
      if (UNREAD.has(name)) unread++;
      else if (isRaise(name)) raises.push({ line: lines.length - 1, at: last().length });
      else layOut(name);
    },
    text(piece: string): void {
      if (unread > 0 || gathered > ENOUGH) return;
      gathered += piece.trim().length;
      const [first = "", ...more] =
        breaks === "kept" ? piece.split("\n") : [piece.replace(/[ \t\r\n\f]+/g, " ")];
      change(last() + first);
      lines.push(...more);
    },
    close(name: string): void {
      if (UNREAD.has(name)) unread--;
      else if (isRaise(name)) raise(name);
      else if (name === "br") lines.push("");
      else layOut(name);
    },
    gathered: (): Gathered => ({ text: tidyText(lines.join("\n")), without }),
  };
}

/** Of texts that have to say something, one that held nothing but what a plain text cannot: a picture, mostly. */
export function emptied(texts: readonly Gathered[]): { leftOut: Note } | null {
  const lost = texts.find(({ text, without }) => text === "" && without.length > 0)?.without[0];
  return lost ? { leftOut: lost } : null;
}

function isRaise(name: string): boolean {
  return name === "sup" || name === "sub";
}

function lostWith(name: string, attribute: (name: string) => string | undefined): Note[] {
  if (MEDIA.has(name))
    return [
      {
        reason: "picture-dropped",
        said: attribute("src") ?? attribute("data") ?? attribute("alt") ?? `<${name}>`,
      },
    ];
  if (LINES.has(name) || SPANS.has(name) || isRaise(name)) return [];
  return [{ reason: "markup-dropped", said: `<${name}>` }];
}
