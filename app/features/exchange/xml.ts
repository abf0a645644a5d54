import {
  XmlElement as ParsedElement,
  parseXml,
  type XmlCdata,
  XmlError,
  type XmlNode,
  XmlText,
} from "@rgrove/parse-xml";
import { said, type Unreadable } from "#app/domain/exchange/imported.ts";
import { lineCounter } from "./line-counter.ts";
import type { XmlElement } from "./xml-parts.ts";

/** Deeper than any question is nested. */
const DEEPEST = 100;

/**
 * An XML file as a tree. Nothing is loaded from anywhere, and no entity is known but XML's own five: a document type is
 * read over, so that what it declares cannot grow in memory; who uses it has a file that cannot be read.
 */
export function readXml(text: string): { ok: true; value: XmlElement } | Unreadable {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  try {
    const { root } = parseXml(plain, { includeOffsets: true });
    if (!root) return { ok: false, refusal: "not-well-formed", line: 1 };
    const lineAt = lineCounter(plain);
    const value = toElement(root, lineAt, 1);
    return typeof value === "number" ? { ok: false, refusal: "too-deep", line: value } : { ok: true, value };
  } catch (error) {
    if (error instanceof XmlError)
      return { ok: false, refusal: "not-well-formed", line: error.line, said: said(error.excerpt) };
    // The parser descends as deep as the file does.
    if (error instanceof RangeError) return { ok: false, refusal: "too-deep", line: 1 };
    throw error;
  }
}

/** In the order of the file, which the counter of lines asks for; where it is too deep, the line. */
function toElement(
  { name, attributes, children, start }: ParsedElement,
  lineAt: (at: number) => number,
  depth: number,
): XmlElement | number {
  if (depth > DEEPEST) return lineAt(start);
  const element: XmlElement = {
    name: localName(name),
    attributes: new Map(Object.entries(attributes).map(([key, value]) => [localName(key), value])),
    content: [],
    line: lineAt(start),
  };
  for (const child of children) {
    if (isText(child)) element.content.push(child.text);
    if (!(child instanceof ParsedElement)) continue;
    const within = toElement(child, lineAt, depth + 1);
    if (typeof within === "number") return within;
    element.content.push(within);
  }
  return element;
}

function isText(node: XmlNode): node is XmlText | XmlCdata {
  return node instanceof XmlText;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
