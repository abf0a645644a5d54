const BLOCK = new Set(["h1", "h2", "p", "div", "table", "tr", "td"]);

/**
 * The text part, made from the HTML that React wrote for this very mail, so that both always say the same.
 * React escapes all text and attributes: a "<" starts a tag and nothing else, which lets a few lines do what a
 * general converter needs 5 MB for. A link stands on its own line after its words; a hidden preview is left out.
 */
export function plainText(html: string): string {
  const body = html.slice(html.indexOf("<body")).replace(/<!--.*?-->/gs, "");
  let text = "";
  let hidden = 0;
  let href = "";
  let linkFrom = 0;
  for (const [part, closing, tag = "", attributes = ""] of body.matchAll(
    /<(\/?)([a-z0-9]+)([^>]*)>|[^<]+/g,
  )) {
    if (hidden > 0 || attributes.includes("data-skip-in-text")) {
      if (tag === "div") hidden += closing ? -1 : 1;
    } else if (!tag) {
      text += decoded(part).replace(/[ \t\r\n]+/g, " ");
    } else if (BLOCK.has(tag)) {
      text += "\n\n";
    } else if (tag === "br") {
      text += "\n";
    } else if (tag === "hr") {
      text += `\n\n${"-".repeat(40)}\n\n`;
    } else if (tag === "a" && !closing) {
      href = decoded(/href="([^"]*)"/.exec(attributes)?.[1] ?? "");
      linkFrom = text.length;
    } else if (tag === "a" && text.slice(linkFrom).trim() !== href.replace("mailto:", "")) {
      text += `\n${href}`;
    }
  }
  return `${text
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

/** What an inbox shows after the subject: the hidden line that the text part leaves out. */
export function preheaderOf(html: string): string {
  return decoded(/data-skip-in-text="true"[^>]*>([^<]*)/.exec(html)?.[1] ?? "").trim();
}

const ENTITIES: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

/** The five that React writes, each in one pass: "&amp;lt;" is the text "&lt;", not "<". */
function decoded(escaped: string): string {
  return escaped.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}
