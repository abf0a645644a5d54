import { type Asked, type FoundChoice, leftOut, type Note } from "#app/domain/exchange/found-question.ts";
import { emptied, type Gathered } from "#app/domain/exchange/gather-text.ts";
import { plainNumber } from "./plain-number.ts";
import { identifierOf } from "./qti-names.ts";
import { gapPairs, matchedPairs } from "./qti-pairs.ts";
import type { QtiResponse } from "./qti-response.ts";
import { qtiText, textAround, textWithGap } from "./qti-text.ts";
import { childrenOf, findAll, type XmlElement } from "./xml-parts.ts";

export type QtiAsked = { asked: Asked; prompt: Gathered; without: Note[] } | { leftOut: Note };

/** What an item asks by its one interaction. */
export function qtiAsked(body: XmlElement, interaction: XmlElement, response: QtiResponse): QtiAsked {
  switch (interaction.name) {
    case "choiceInteraction":
      return choices(childrenOf(interaction, "simpleChoice"), response, textAround(body, interaction));
    case "inlineChoiceInteraction":
      return choices(childrenOf(interaction, "inlineChoice"), response, textWithGap(body, interaction));
    case "hottextInteraction":
      return choices(findAll(interaction, new Set(["hottext"])), response, qtiText(body));
    case "orderInteraction":
      return inOrder(childrenOf(interaction, "simpleChoice"), response, textAround(body, interaction));
    case "textEntryInteraction":
      return typed(interaction, response, textWithGap(body, interaction));
    case "sliderInteraction":
      return slider(interaction, response, textAround(body, interaction));
    case "matchInteraction":
    case "associateInteraction":
      return matchedPairs(interaction, response, textAround(body, interaction));
    case "gapMatchInteraction":
      return gapPairs(body, interaction, response);
    default:
      return leftOut("kind-not-known", interaction.name);
  }
}

function choices(elements: XmlElement[], response: QtiResponse, prompt: Gathered): QtiAsked {
  const read = elements.map((element) => ({ ...qtiText(element), key: identifierOf(element) }));
  const lost = emptied(read);
  if (lost) return lost;
  const rights = new Set(response.correct);
  const credit = (key: string) => {
    if (response.scoring === "mapped")
      return (response.mapped.get(key) ?? response.otherwise) / (response.marks || 1);
    const isRight = rights.has(key);
    if (response.isSingle) return isRight ? 1 : 0;
    return (isRight ? 1 : -1) / (rights.size || 1);
  };
  const found: FoundChoice[] = read.map(({ text, key }) => ({ text, credit: credit(key) }));
  return {
    asked: { kind: response.isSingle ? "one-choice" : "several-choices", choices: found },
    prompt,
    without: read.flatMap((choice) => choice.without),
  };
}

function inOrder(elements: XmlElement[], { correct }: QtiResponse, prompt: Gathered): QtiAsked {
  if (correct.length === 0) return leftOut("no-right-answer");
  const read = new Map(elements.map((element) => [identifierOf(element), qtiText(element)]));
  const items = correct.flatMap((key) => read.get(key) ?? []);
  // Some choices left over, or one placed twice: no order of all of them.
  if (items.length !== read.size || new Set(correct).size !== read.size) return leftOut("not-read");
  const lost = emptied(items);
  if (lost) return lost;
  return {
    asked: { kind: "order", items: items.map(({ text }) => text) },
    prompt,
    without: items.flatMap((item) => item.without),
  };
}

function typed(interaction: XmlElement, response: QtiResponse, prompt: Gathered): QtiAsked {
  if (response.baseType === "float" || response.baseType === "integer") {
    const right = plainNumber(response.correct[0] ?? "");
    if (right === null) return leftOut("number-not-read", response.correct[0]);
    return { asked: { kind: "closest-number", right, tolerance: 0 }, prompt, without: [] };
  }
  const full = [...response.mapped].filter(([, marks]) => response.marks > 0 && marks >= response.marks);
  const partly = [...response.mapped].find(([, marks]) => marks > 0 && marks < response.marks);
  const without: Note[] = [];
  if (partly) without.push({ reason: "partial-credit-dropped", said: partly[0] });
  if (response.isCaseSensitive) without.push({ reason: "letter-case-dropped" });
  const mask = interaction.attributes.get("patternMask");
  if (mask) without.push({ reason: "pattern-dropped", said: mask });
  const accepted = response.scoring === "mapped" ? full.map(([text]) => text) : response.correct;
  return { asked: { kind: "short-text", accepted: [...new Set(accepted)] }, prompt, without };
}

function slider(interaction: XmlElement, { correct }: QtiResponse, prompt: Gathered): QtiAsked {
  const number = (name: string, otherwise?: string) =>
    plainNumber(interaction.attributes.get(name) ?? otherwise ?? "");
  const [min, max, step] = [number("lowerBound"), number("upperBound"), number("step", "1")];
  const right = plainNumber(correct[0] ?? "");
  if (correct.length === 0) return leftOut("no-right-answer");
  if (min === null || max === null || step === null || right === null)
    return leftOut("number-not-read", correct[0]);
  return {
    asked: { kind: "closest-number", right, tolerance: 0, range: { min, max, step } },
    prompt,
    without: [],
  };
}
