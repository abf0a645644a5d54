import type { XmlElement } from "./xml-parts.ts";

/**
 * QTI 3 has the names of QTI 2 in another spelling: `qti-simple-choice response-identifier` for `simpleChoice
 * responseIdentifier`. In the older one both are read alike.
 */
export function inOldNames(element: XmlElement): XmlElement {
  const isNew = element.name.startsWith("qti-");
  return {
    ...element,
    name: isNew ? camelCase(element.name.slice("qti-".length)) : element.name,
    attributes: isNew
      ? new Map([...element.attributes].map(([name, value]) => [camelCase(name), value]))
      : element.attributes,
    content: element.content.map((part) => (typeof part === "string" ? part : inOldNames(part))),
  };
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The key by which a response names an element. */
export function identifierOf(element: XmlElement): string {
  return element.attributes.get("identifier") ?? "";
}
