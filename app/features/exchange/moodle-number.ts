import { type Asked, leftOut, type Note } from "#app/domain/exchange/found-question.ts";
import { type FoundNumber, rightNumber } from "#app/domain/exchange/right-number.ts";
import { creditOf } from "./moodle-credit.ts";
import { rawText } from "./moodle-text.ts";
import { plainNumber } from "./plain-number.ts";
import { childOf, childrenOf, findAll, textOf, type XmlElement } from "./xml-parts.ts";

/** Each answer is a number and its tolerance, or a `*` for any other. */
export function moodleNumber(question: XmlElement): { asked: Asked; without: Note[] } | { leftOut: Note } {
  const found: FoundNumber[] = [];
  for (const answer of childrenOf(question, "answer")) {
    const text = rawText(answer);
    if (text === "*") continue;
    const off = childOf(answer, "tolerance");
    const [right, tolerance] = [plainNumber(text), off ? plainNumber(textOf(off)) : 0];
    if (right === null) return leftOut("number-not-read", text);
    if (tolerance === null || tolerance < 0) return leftOut("number-not-read", off && textOf(off));
    found.push({ right, tolerance, credit: creditOf(answer) ?? 0 });
  }
  const read = rightNumber(found);
  if ("leftOut" in read) return read;
  const [unit, ...others] = unitsOf(question);
  return {
    asked: { ...read.asked, ...(unit ? { unit } : {}) },
    without: [...read.without, ...others.map((other): Note => ({ reason: "unit-dropped", said: other }))],
  };
}

/** The unit of the number itself first: the one with the multiplier 1. */
function unitsOf(question: XmlElement): string[] {
  const said = (unit: XmlElement, name: string) => {
    const part = childOf(unit, name);
    return part ? textOf(part).trim() : "";
  };
  const units = findAll(question, new Set(["unit"]));
  const isOwn = (unit: XmlElement) => plainNumber(said(unit, "multiplier")) === 1;
  return [...units.filter(isOwn), ...units.filter((unit) => !isOwn(unit))]
    .map((unit) => said(unit, "unit_name"))
    .filter((name) => name !== "");
}
