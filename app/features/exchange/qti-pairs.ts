import { type Asked, leftOut, type Note } from "#app/domain/exchange/found-question.ts";
import { emptied, type Gathered } from "#app/domain/exchange/gather-text.ts";
import { identifierOf } from "./qti-names.ts";
import type { QtiResponse } from "./qti-response.ts";
import { qtiText } from "./qti-text.ts";
import { childrenOf, findAll, type XmlElement } from "./xml-parts.ts";

type PairsAsked = { asked: Asked; prompt: Gathered; without: Note[] } | { leftOut: Note };

/** Two sets to be matched, or one whose members belong together by twos. */
export function matchedPairs(interaction: XmlElement, response: QtiResponse, prompt: Gathered): PairsAsked {
  const sets = childrenOf(interaction, "simpleMatchSet");
  const members = (within: XmlElement | undefined) =>
    within ? childrenOf(within, "simpleAssociableChoice") : [];
  const [from, to] = sets.length === 2 ? sets.map(members) : [members(interaction), []];
  return paired(from ?? [], to ?? [], inOneWay(pairsOf(response)), prompt, response);
}

/** Words for the gaps of a text, which are numbered and matched. */
export function gapPairs(body: XmlElement, interaction: XmlElement, response: QtiResponse): PairsAsked {
  const words = childrenOf(interaction, "gapText").concat(childrenOf(interaction, "gapImg"));
  const gaps = findAll(interaction, new Set(["gap"]));
  const numbered = gaps.map((gap, index) => ({ ...gap, content: [`(${index + 1})`] }));
  const prompt = qtiText(body, (element) => {
    if (words.includes(element)) return "";
    return element.name === "gap" ? `(${gaps.indexOf(element) + 1}) _____` : null;
  });
  // A pair names the word first: turned round, each gap has its word.
  const turned = pairsOf(response).map(([word, gap]): [string, string] => [gap, word]);
  return paired(numbered, words, turned, prompt, response);
}

function pairsOf({ correct, mapped, scoring }: QtiResponse): [string, string][] {
  const written =
    scoring === "mapped" && correct.length === 0
      ? [...mapped].filter(([, marks]) => marks > 0).map(([pair]) => pair)
      : correct;
  return written.map((pair) => {
    const [one = "", other = ""] = pair.split(/\s+/);
    return [one, other];
  });
}

/** Pairs whose first members are each there once; where only the second ones are, they change places. */
function inOneWay(pairs: [string, string][]): [string, string][] {
  return hasTwins(pairs.map(([one]) => one)) ? pairs.map(([one, other]) => [other, one]) : pairs;
}

/** Every item has one match, and a match may serve several. Of one set, whoever is in no pair is a match too many. */
function paired(
  from: XmlElement[],
  to: XmlElement[],
  pairs: [string, string][],
  prompt: Gathered,
  response: QtiResponse,
): PairsAsked {
  if (pairs.length === 0) return leftOut("no-right-answer");
  if (hasTwins(pairs.map(([item]) => item))) return leftOut("several-right");
  const texts = new Map([...from, ...to].map((element) => [identifierOf(element), qtiText(element)]));
  const lost = emptied([...texts.values()]);
  if (lost) return lost;
  const text = (key: string) => texts.get(key)?.text ?? "";
  const paired = new Set(pairs.flat());
  const isTurned = from.every((element) => pairs[0]?.[0] !== identifierOf(element));
  const [items, matches] = to.length === 0 ? [[], from] : isTurned ? [to, from] : [from, to];
  const lonely = items.map(identifierOf).find((key) => !paired.has(key));
  if (lonely !== undefined) return leftOut("no-right-answer", text(lonely));
  return {
    asked: {
      kind: "match-pairs",
      pairs: pairs.map(([item, match]) => ({ item: text(item), match: text(match) })),
      leftOver: matches
        .map(identifierOf)
        .filter((key) => !paired.has(key))
        .map(text),
    },
    prompt,
    without: [...[...texts.values()].flatMap(({ without }) => without), ...unequal(response)],
  };
}

/** In a campaign each pair brings as much as the others. */
function unequal({ scoring, mapped }: QtiResponse): Note[] {
  const gains = [...mapped.values()].filter((marks) => marks > 0);
  return scoring === "mapped" && new Set(gains).size > 1
    ? [{ reason: "partial-credit-dropped", said: gains.join(", ") }]
    : [];
}

function hasTwins(keys: string[]): boolean {
  return new Set(keys).size < keys.length;
}
