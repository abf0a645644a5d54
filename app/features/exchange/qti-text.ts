import { type Gathered, gatherText } from "#app/domain/exchange/gather-text.ts";
import { childOf, type XmlElement } from "./xml-parts.ts";

/** What is said of a question elsewhere, or to its graders: no part of any text. */
const ASIDE = new Set([
  "rubricBlock",
  "feedbackBlock",
  "feedbackInline",
  "infoControl",
  "stylesheet",
  "companionMaterialsInfo",
]);

/** QTI's own elements that only hold others. */
const HOLDERS = new Set(["contentBody", "gapText", "hottext", "inlineChoice"]);

/** A word in place of an element, or null to read what is in it. */
type Instead = (element: XmlElement) => string | null;

/** The text in an element. */
export function qtiText(element: XmlElement | undefined, instead: Instead = () => null): Gathered {
  const gather = gatherText("folded");
  const walk = (part: string | XmlElement) => {
    if (typeof part === "string") return gather.text(part);
    if (ASIDE.has(part.name)) return;
    const word = instead(part);
    if (word !== null) return gather.text(word);
    const name = shownAs(part.name);
    gather.open(name, (attribute) => part.attributes.get(attribute));
    part.content.forEach(walk);
    gather.close(name);
  };
  element?.content.forEach(walk);
  return gather.gathered();
}

function shownAs(name: string): string {
  if (name === "prompt" || name === "simpleChoice" || name.endsWith("Interaction")) return "div";
  return HOLDERS.has(name) ? "span" : name;
}

/** What stands around an interaction, and its own prompt: its choices are shown below. */
export function textAround(body: XmlElement, interaction: XmlElement): Gathered {
  const prompt = childOf(interaction, "prompt");
  const kept = { ...interaction, content: prompt ? [prompt] : [] };
  return qtiText(replaced(body, interaction, kept));
}

function replaced(within: XmlElement, old: XmlElement, by: XmlElement): XmlElement {
  if (within === old) return by;
  return {
    ...within,
    content: within.content.map((part) => (typeof part === "string" ? part : replaced(part, old, by))),
  };
}

const GAP = "_____";

/** The text with a gap in place of an interaction; none where the gap is all that its last line holds. */
export function textWithGap(body: XmlElement, interaction: XmlElement): Gathered {
  const read = qtiText(body, (element) => (element === interaction ? GAP : null));
  return { ...read, text: read.text.replace(new RegExp(`(^|\\n)${GAP}$`), "") };
}
