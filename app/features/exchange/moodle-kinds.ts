import { type Asked, type FoundChoice, leftOut, type Note } from "#app/domain/exchange/found-question.ts";
import { creditOf } from "./moodle-credit.ts";
import { moodleGaps } from "./moodle-gaps.ts";
import { moodleNumber } from "./moodle-number.ts";
import { moodleText, rawText } from "./moodle-text.ts";
import { readPattern } from "./text-pattern.ts";
import { childOf, childrenOf, textOf, type XmlElement } from "./xml-parts.ts";

/** What a question asks; `prompt` where its gaps were given numbers. */
export type MoodleAsked = { asked: Asked; prompt?: string; without: Note[] } | { leftOut: Note };

export function moodleAsked(question: XmlElement, prompt: string): MoodleAsked {
  const type = question.attributes.get("type") ?? "";
  switch (type) {
    case "multichoice":
      return choices(question);
    case "truefalse":
      return trueFalse(question);
    case "shortanswer":
      return typedText(question);
    case "numerical":
      return moodleNumber(question);
    case "matching":
      return pairs(question);
    case "ordering":
      return inOrder(question);
    case "ddwtos":
      return moodleGaps(childrenOf(question, "dragbox"), prompt);
    case "gapselect":
      return moodleGaps(childrenOf(question, "selectoption"), prompt);
    default:
      return leftOut("kind-not-known", type);
  }
}

function choices(question: XmlElement): MoodleAsked {
  const without: Note[] = [];
  const found: FoundChoice[] = [];
  for (const answer of childrenOf(question, "answer")) {
    const text = moodleText(answer);
    without.push(...text.without);
    const credit = creditOf(answer);
    if (credit === null) return leftOut("number-not-read", answer.attributes.get("fraction"));
    if (text.text === "" && text.without.length > 0) return { leftOut: text.without[0] as Note };
    found.push({ text: text.text, credit });
  }
  // Several may be chosen only where the file says so.
  const single = childOf(question, "single");
  const isSeveral = single !== undefined && /^(false|0)$/.test(textOf(single).trim());
  return { asked: { kind: isSeveral ? "several-choices" : "one-choice", choices: found }, without };
}

function trueFalse(question: XmlElement): MoodleAsked {
  const right = childrenOf(question, "answer").find((answer) => creditOf(answer) === 1);
  const word = rawText(right).toLowerCase();
  if (word !== "true" && word !== "false") return leftOut("no-right-answer");
  return { asked: { kind: "true-false", right: word === "true" }, without: [] };
}

function typedText(question: XmlElement): MoodleAsked {
  const without: Note[] = [];
  const accepted: string[] = [];
  for (const answer of childrenOf(question, "answer")) {
    const [text, credit] = [rawText(answer), creditOf(answer) ?? 0];
    const pattern = readPattern(text);
    if (credit < 1) {
      if (credit > 0) without.push({ reason: "partial-credit-dropped", said: text });
    } else if (pattern === null) without.push({ reason: "pattern-dropped", said: text });
    else accepted.push(pattern);
  }
  const dropped = without.find(({ reason }) => reason === "pattern-dropped");
  if (accepted.length === 0 && dropped) return { leftOut: dropped };
  const usecase = childOf(question, "usecase");
  if (usecase && textOf(usecase).trim() === "1") without.push({ reason: "letter-case-dropped" });
  return { asked: { kind: "short-text", accepted }, without };
}

/** A question without words is an answer too many. */
function pairs(question: XmlElement): MoodleAsked {
  const without: Note[] = [];
  const found: { item: string; match: string }[] = [];
  const leftOver: string[] = [];
  for (const part of childrenOf(question, "subquestion")) {
    const item = moodleText(part);
    without.push(...item.without);
    const answer = childOf(part, "answer");
    const match = answer?.attributes.has("format") ? moodleText(answer).text : rawText(answer);
    if (item.text !== "") found.push({ item: item.text, match });
    else if (item.without.length > 0) return { leftOut: item.without[0] as Note };
    else leftOver.push(match);
  }
  return { asked: { kind: "match-pairs", pairs: found, leftOver }, without };
}

/** `fraction` is here the item's place, from 1. */
function inOrder(question: XmlElement): MoodleAsked {
  const items = childrenOf(question, "answer")
    .map((answer) => ({ ...moodleText(answer), place: creditOf(answer) ?? 0 }))
    .sort((one, other) => one.place - other.place);
  return {
    asked: { kind: "order", items: items.map(({ text }) => text) },
    without: items.flatMap(({ without }) => without),
  };
}
