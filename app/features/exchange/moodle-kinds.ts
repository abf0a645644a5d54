import { type Asked, leftOut, type Note } from "#app/domain/exchange/found-question.ts";
import { emptied, type Gathered } from "#app/domain/exchange/gather-text.ts";
import { creditOf } from "./moodle-credit.ts";
import { moodleGaps } from "./moodle-gaps.ts";
import { moodleNumber } from "./moodle-number.ts";
import { moodleText, rawText } from "./moodle-text.ts";
import { typedAnswers } from "./typed-answers.ts";
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
  const answers = childrenOf(question, "answer");
  const texts = answers.map(moodleText);
  const credits = answers.map(creditOf);
  const lost = emptied(texts);
  if (lost) return lost;
  const unread = answers[credits.indexOf(null)];
  if (unread) return leftOut("number-not-read", unread.attributes.get("fraction"));
  // Several may be chosen only where the file says so.
  const isSeveral = /^(false|0)$/.test(saidIn(question, "single"));
  return {
    asked: {
      kind: isSeveral ? "several-choices" : "one-choice",
      choices: texts.map(({ text }, index) => ({ text, credit: credits[index] ?? 0 })),
    },
    without: withoutOf(texts),
  };
}

function trueFalse(question: XmlElement): MoodleAsked {
  const right = childrenOf(question, "answer").find((answer) => creditOf(answer) === 1);
  const word = rawText(right).toLowerCase();
  if (word !== "true" && word !== "false") return leftOut("no-right-answer");
  return { asked: { kind: "true-false", right: word === "true" }, without: [] };
}

function typedText(question: XmlElement): MoodleAsked {
  const answers = childrenOf(question, "answer");
  const typed = typedAnswers(
    answers.map((answer) => ({ text: rawText(answer), credit: creditOf(answer) ?? 0 })),
  );
  if ("leftOut" in typed || saidIn(question, "usecase") !== "1") return typed;
  return { ...typed, without: [...typed.without, { reason: "letter-case-dropped" }] };
}

/** A question without words is an answer too many. */
function pairs(question: XmlElement): MoodleAsked {
  const read = childrenOf(question, "subquestion").map((part) => {
    const answer = childOf(part, "answer");
    const hasFormat = answer?.attributes.has("format");
    const match: Gathered = hasFormat ? moodleText(answer) : { text: rawText(answer), without: [] };
    return { item: moodleText(part), match };
  });
  const texts = read.flatMap(({ item, match }) => [item, match]);
  const lost = emptied(texts);
  if (lost) return lost;
  const whole = read.filter(({ item }) => item.text !== "");
  const lonely = read.filter(({ item }) => item.text === "");
  return {
    asked: {
      kind: "match-pairs",
      pairs: whole.map(({ item, match }) => ({ item: item.text, match: match.text })),
      leftOver: lonely.map(({ match }) => match.text),
    },
    without: withoutOf(texts),
  };
}

/** `fraction` is here the item's place, from 1. */
function inOrder(question: XmlElement): MoodleAsked {
  const items = childrenOf(question, "answer")
    .map((answer) => ({ ...moodleText(answer), place: creditOf(answer) ?? 0 }))
    .sort((one, other) => one.place - other.place);
  const asked: Asked = { kind: "order", items: items.map(({ text }) => text) };
  return emptied(items) ?? { asked, without: withoutOf(items) };
}

function withoutOf(texts: Gathered[]): Note[] {
  return texts.flatMap(({ without }) => without);
}

function saidIn(question: XmlElement, name: string): string {
  const child = childOf(question, name);
  return child ? textOf(child).trim() : "";
}
