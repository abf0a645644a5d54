import { plainNumber } from "./plain-number.ts";
import { childOf, childrenOf, elementsOf, findAll, textOf, type XmlElement } from "./xml-parts.ts";

/** What an item says of the answers to its interaction. */
export interface QtiResponse {
  isSingle: boolean;
  /** "identifier", "string", "float" … */
  baseType: string;
  /** The values of the right answer, in their order. */
  correct: string[];
  /** What single answers bring, in the file's marks. */
  mapped: ReadonlyMap<string, number>;
  /** What any other answer brings. */
  otherwise: number;
  /** How marks are found: by the right answer as a whole, by the map, by a rule that only a QTI engine can follow. */
  scoring: "correct" | "mapped" | "own-rule" | "not-said";
  /** Of a wholly right answer. */
  marks: number;
  isCaseSensitive: boolean;
}

/** The declaration that the interaction names, with what the item's processing makes of it. */
export function responseOf(item: XmlElement, interaction: XmlElement): QtiResponse {
  const identifier = interaction.attributes.get("responseIdentifier");
  const declared = childrenOf(item, "responseDeclaration").find(
    (declaration) => declaration.attributes.get("identifier") === identifier,
  );
  const right = declared && childOf(declared, "correctResponse");
  const map = declared && childOf(declared, "mapping");
  const entries = map ? childrenOf(map, "mapEntry") : [];
  const response = {
    isSingle: declared?.attributes.get("cardinality") === "single",
    baseType: declared?.attributes.get("baseType") ?? "identifier",
    correct: right ? childrenOf(right, "value").map((value) => textOf(value).trim()) : [],
    mapped: new Map(
      entries.map((entry) => [entry.attributes.get("mapKey") ?? "", numberIn(entry, "mappedValue")]),
    ),
    otherwise: map ? numberIn(map, "defaultValue") : 0,
    isCaseSensitive: entries.some((entry) => entry.attributes.get("caseSensitive") === "true"),
  };
  const scoring = scoringOf(item, response.mapped.size > 0);
  return { ...response, scoring, marks: marksOf(item, scoring, response, map) };
}

/** The elements of a rule that says in full what the templates `match_correct` and `map_response` say. */
const PLAIN_RULE = new Set([
  "responseCondition",
  "responseIf",
  "responseElse",
  "match",
  "variable",
  "correct",
  "isNull",
  "mapResponse",
  "setOutcomeValue",
  "baseValue",
]);

function scoringOf(item: XmlElement, hasMap: boolean): QtiResponse["scoring"] {
  const processing = childOf(item, "responseProcessing");
  const template = processing?.attributes.get("template") ?? "";
  const rules = processing ? elementsOf(processing) : [];
  if (/\bmatch_correct(\.xml)?$/.test(template)) return "correct";
  if (/\bmap_response(\.xml)?$/.test(template) || (template === "" && rules.length === 0))
    return hasMap ? "mapped" : "not-said";
  if (!processing || rules.length > 1 || !rules.every(isPlain)) return "own-rule";
  const [asked, another] = findAll(processing, new Set(["correct", "mapResponse"]));
  if (!asked || another) return "own-rule";
  return asked.name === "correct" ? "correct" : "mapped";
}

function isPlain(rule: XmlElement): boolean {
  return PLAIN_RULE.has(rule.name) && elementsOf(rule).every(isPlain);
}

function marksOf(
  item: XmlElement,
  scoring: QtiResponse["scoring"],
  { isSingle, mapped }: Pick<QtiResponse, "isSingle" | "mapped">,
  map: XmlElement | undefined,
): number {
  if (scoring === "mapped") {
    const gains = [...mapped.values()].filter((marks) => marks > 0);
    const all = isSingle
      ? gains.reduce((most, marks) => Math.max(most, marks), 0)
      : gains.reduce((sum, marks) => sum + marks, 0);
    const bound = map && plainNumber(map.attributes.get("upperBound") ?? "");
    return typeof bound === "number" ? Math.min(all, bound) : all;
  }
  const processing = childOf(item, "responseProcessing");
  const [given] = processing && scoring === "correct" ? findAll(processing, new Set(["baseValue"])) : [];
  return (given && plainNumber(textOf(given))) ?? declaredMarks(item) ?? 1;
}

/** The default of MAXSCORE, else the greatest normal SCORE. */
function declaredMarks(item: XmlElement): number | null {
  const outcome = (name: string) =>
    childrenOf(item, "outcomeDeclaration").find((one) => one.attributes.get("identifier") === name);
  const most = outcome("MAXSCORE");
  const value = most && childOf(most, "defaultValue");
  return plainNumber((value && textOf(value)) ?? outcome("SCORE")?.attributes.get("normalMaximum") ?? "");
}

function numberIn(element: XmlElement, attribute: string): number {
  return plainNumber(element.attributes.get(attribute) ?? "") ?? 0;
}
