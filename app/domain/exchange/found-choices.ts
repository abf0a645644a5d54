import { MOST_PARTS } from "../campaign/most-parts.ts";
import type { ScoredChoice } from "../campaign/question.ts";
import type { Language } from "../kernel/language.ts";
import { type FoundChoice, leftOut, type Note } from "./found-question.ts";
import { oneLine } from "./tidy-text.ts";

/** Credits are written with few decimals ("33.33333 %"). */
const NEARLY = 0.001;

type Taken<Right> = { choices: ScoredChoice[]; right: Right; without: Note[] } | { leftOut: Note };

/** One choice brings all of the points. What others bring becomes points of their own, in whole ones. */
export function oneChoice(found: FoundChoice[], points: number, language: Language): Taken<string> {
  if (found.length > MOST_PARTS.oneChoice) return tooMany(found);
  const rights = found.filter(isWhollyRight);
  if (rights.length === 0) return leftOut("no-right-answer");
  if (rights.length > 1) return leftOut("several-right", rights[1]?.text);
  const shares = found.map((choice) => (isWhollyRight(choice) ? 0 : choice.credit * points));
  const rounded = shares.find((share) => Math.abs(share - Math.round(share)) > NEARLY);
  return {
    choices: keyed(found, language).map((choice, index) => {
      const own = Math.round(shares[index] ?? 0);
      return own === 0 ? choice : { ...choice, points: own };
    }),
    right: letter(found.findIndex(isWhollyRight)),
    without:
      rounded === undefined ? [] : [{ reason: "points-rounded", said: String(Number(rounded.toFixed(3))) }],
  };
}

/**
 * Every choice that brings something is right. A campaign counts a right tick for and a wrong one against, each as
 * much as the others; a file that says so loses nothing, any other loses its shares.
 */
export function severalChoices(found: FoundChoice[], language: Language): Taken<string[]> {
  if (found.length > MOST_PARTS.severalChoices) return tooMany(found);
  const rights = found.filter(({ credit }) => credit > 0);
  if (rights.length === 0) return leftOut("no-right-answer");
  if (rights.length === found.length) return leftOut("all-right");
  const share = 1 / rights.length;
  const isOurs = found.every(({ credit }) => Math.abs(Math.abs(credit) - share) < NEARLY);
  return {
    choices: keyed(found, language),
    right: found.flatMap(({ credit }, index) => (credit > 0 ? [letter(index)] : [])),
    without: isOurs ? [] : [{ reason: "partial-credit-dropped", said: percents(found) }],
  };
}

function isWhollyRight({ credit }: FoundChoice): boolean {
  return credit > 1 - NEARLY;
}

function tooMany(found: FoundChoice[]): { leftOut: Note } {
  return leftOut("too-many-choices", String(found.length));
}

function percents(found: FoundChoice[]): string {
  return found.map(({ credit }) => `${Math.round(100 * credit)} %`).join(", ");
}

function keyed(found: FoundChoice[], language: Language): ScoredChoice[] {
  return found.map(({ text }, index) => ({ key: letter(index), text: { [language]: oneLine(text) } }));
}

function letter(index: number): string {
  return String.fromCharCode(97 + index);
}
