/** An element of an XML file. */
export interface XmlElement {
  /** Without the prefix of a namespace. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  content: (string | XmlElement)[];
  /** Line of the file where it begins, from 1. */
  line: number;
}

export function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.content.filter((part) => typeof part !== "string");
}

export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).filter((child) => child.name === name);
}

export function childOf(parent: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** Every text within, the elements around them forgotten. */
export function textOf(element: XmlElement): string {
  return element.content.map((part) => (typeof part === "string" ? part : textOf(part))).join("");
}

/** The elements of these names within, the outermost first; what is within one of them is its own. */
export function findAll(parent: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return findAllThat(parent, ({ name }) => names.has(name));
}

export function findAllThat(parent: XmlElement, isOne: (element: XmlElement) => boolean): XmlElement[] {
  return elementsOf(parent).flatMap((child) => (isOne(child) ? [child] : findAllThat(child, isOne)));
}
