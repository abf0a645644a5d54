import { MOST_PARTS } from "../campaign/most-parts.ts";
import type { Choice, MatchPairsQuestion } from "../campaign/question.ts";
import { LONGEST_SHORT_TEXT } from "../game/kinds/short-text.ts";
import { wordsOf } from "../game/same-text.ts";
import type { Language } from "../kernel/language.ts";
import { type Asked, leftOut, type Note } from "./found-question.ts";
import { oneLine } from "./tidy-text.ts";

/** The items in their right order; their keys follow the alphabet of their texts, so that these tell nothing. */
export function orderItems(found: string[], language: Language): { items: Choice[] } | { leftOut: Note } {
  if (found.length > MOST_PARTS.orderItems) return leftOut("too-many-choices", String(found.length));
  return { items: keyedByText(found.map(oneLine), "item", language) };
}

/** Matches that read the same are one, and may be taken twice. */
export function matchPairs(
  { pairs, leftOver }: Extract<Asked, { kind: "match-pairs" }>,
  language: Language,
): Pick<MatchPairsQuestion, "items" | "others"> | { leftOut: Note } {
  const matches = pairs.map(({ match }) => oneLine(match));
  const texts = [...new Set([...matches, ...leftOver.map(oneLine)])].sort();
  if (pairs.length > MOST_PARTS.matchItems) return leftOut("too-many-choices", String(pairs.length));
  if (texts.length > MOST_PARTS.matchOthers) return leftOut("too-many-choices", String(texts.length));
  const others = keyedByText(texts, "match", language);
  const items = keyedByText(
    pairs.map(({ item }) => oneLine(item)),
    "item",
    language,
  );
  return {
    items: items.map((item, index) => ({
      ...item,
      match: others[texts.indexOf(matches[index] ?? "")]?.key ?? "",
    })),
    others,
  };
}

/** What can be typed and compared; the rest is named. */
export function acceptedTexts(found: string[]): { accepted: string[]; without: Note[] } | { leftOut: Note } {
  const texts = [...new Set(found.map(oneLine))].filter((text) => text !== "");
  const faults = texts.flatMap((text): Note[] => {
    if (text.length > LONGEST_SHORT_TEXT) return [{ reason: "text-too-long", said: text }];
    return wordsOf(text).length === 0 ? [{ reason: "answer-without-letters", said: text }] : [];
  });
  const faulty = new Set(faults.map((fault) => fault.said));
  const usable = texts.filter((text) => !faulty.has(text));
  const accepted = usable.slice(0, MOST_PARTS.acceptedTexts);
  if (accepted.length === 0) return { leftOut: faults[0] ?? { reason: "no-right-answer" } };
  const surplus = usable[MOST_PARTS.acceptedTexts];
  return {
    accepted,
    without: surplus === undefined ? faults : [...faults, { reason: "too-many-choices", said: surplus }],
  };
}

/** Keys are in the page that a player gets; that one text comes before another by the alphabet is no secret. */
function keyedByText(texts: string[], word: string, language: Language): Choice[] {
  const sorted = texts.map((text, index) => ({ text, index }));
  sorted.sort((one, other) =>
    one.text < other.text ? -1 : one.text > other.text ? 1 : one.index - other.index,
  );
  return texts.map((text, index) => {
    const rank = sorted.findIndex((one) => one.index === index);
    return { key: `${word}-${String.fromCharCode(97 + rank)}`, text: { [language]: text } };
  });
}
