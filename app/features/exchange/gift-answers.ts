import { type Asked, leftOut, type Note } from "#app/domain/exchange/found-question.ts";
import { emptied } from "#app/domain/exchange/gather-text.ts";
import { cutAt, findBare, splitBare } from "./gift-marks.ts";
import { giftNumber } from "./gift-number.ts";
import { type GiftFormat, giftText } from "./gift-text.ts";
import { feedbackOf, weightOf } from "./gift-weight.ts";
import { typedAnswers } from "./typed-answers.ts";

/** What stands between the braces, in the order in which the format's description tells the kinds apart. */
export type ReadAnswers = { asked: Asked; without: Note[] } | { leftOut: Note };

export function giftAnswers(answers: string, format: GiftFormat): ReadAnswers {
  const written = answers.trim();
  if (written === "") return leftOut("kind-not-known");
  if (written.startsWith("#")) return giftNumber(written.slice(1));
  if (findBare(written, "~") !== -1) return choices(written, format);
  if (findBare(written, "=") !== -1 && findBare(written, "->") !== -1) return pairs(written, format);
  const [word, feedback] = cutAt(written, "#");
  const truth = /^(?:(t|true)|f|false)$/i.exec(word.trim());
  if (!truth) return typedText(written, format);
  return { asked: { kind: "true-false", right: truth[1] !== undefined }, without: feedbackOf(feedback) };
}

/** With a `=` one is right and one is chosen; without, each brings what its weight says, and several are chosen. */
function choices(written: string, format: GiftFormat): ReadAnswers {
  const read = splitBare(written, "=~").map((piece) => readAnswer(piece, format));
  const lost = emptied(read);
  if (lost) return lost;
  return {
    asked: {
      kind: findBare(written, "=") === -1 ? "several-choices" : "one-choice",
      choices: read.map(({ text, credit }) => ({ text, credit })),
    },
    without: read.flatMap(({ without }) => without),
  };
}

/** `= item -> match`; without an item, the match is one too many. */
function pairs(written: string, format: GiftFormat): ReadAnswers {
  const without: Note[] = [];
  const plain = (text: string) => {
    const read = giftText(text.trim(), format);
    without.push(...read.without);
    return read.text;
  };
  const found = {
    kind: "match-pairs" as const,
    pairs: [] as { item: string; match: string }[],
    leftOver: [] as string[],
  };
  for (const piece of splitBare(written, "=")) {
    const [item, match] = cutAt(piece.text, "->");
    if (match === null) return leftOut("not-read", piece.text);
    const [text, feedback] = cutAt(match, "#");
    without.push(...feedbackOf(feedback));
    if (item.trim() === "") found.leftOver.push(plain(text));
    else found.pairs.push({ item: plain(item), match: plain(text) });
  }
  return { asked: found, without };
}

function typedText(written: string, format: GiftFormat): ReadAnswers {
  const read = splitBare(written, "=").map((piece) => readAnswer({ ...piece, mark: "=" }, format));
  const typed = typedAnswers(read);
  if ("leftOut" in typed) return typed;
  return { ...typed, without: [...read.flatMap(({ without }) => without), ...typed.without] };
}

function readAnswer(piece: { mark: string; text: string }, format: GiftFormat) {
  const [written, feedback] = cutAt(piece.text, "#");
  const { credit, rest } = weightOf(written, piece.mark === "=" ? 1 : 0);
  const { text, without } = giftText(rest.trim(), format);
  return { text, credit, without: [...without, ...feedbackOf(feedback)] };
}
