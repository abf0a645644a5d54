import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from "yaml";

/** Names of fields and numbers of a list's entries, from 0: as the shape of a file names a place. */
export type Path = readonly PropertyKey[];

/** As a reader counts: "levels.2.questions.3.prompt". */
export function placeOf(path: Path): string {
  return path.map((step) => (typeof step === "number" ? step + 1 : String(step))).join(".");
}

/** The line on which a place begins, from 1; of one that is not there, that of what it is missing in. */
export type LineOf = (path: Path) => number;

export function linesIn(document: Document, lines: LineCounter): LineOf {
  return (path) => {
    let node = document.contents as Node | null;
    let offset = node?.range?.[0] ?? 0;
    for (const step of path) {
      if (isAlias(node)) node = node.resolve(document) ?? null;
      const next = stepInto(node, step);
      if (!next) break;
      offset = next.offset ?? offset;
      node = next.node;
    }
    return lines.linePos(offset).line;
  };
}

function stepInto(
  node: Node | null,
  step: PropertyKey,
): { node: Node | null; offset: number | undefined } | null {
  if (isMap<Node, Node | null>(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair ? { node: pair.value, offset: pair.key.range?.[0] } : null;
  }
  if (!isSeq<Node>(node)) return null;
  const entry = node.items[Number(step)];
  return entry ? { node: entry, offset: entry.range?.[0] } : null;
}
