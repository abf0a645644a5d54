import { DIRECTIONS, type Language } from "../domain/kernel/language.ts";

/** First strong isolate, pop directional isolate (UAX 9): what stands between them orders nothing around it. */
const [OPEN, CLOSE] = ["\u2068", "\u2069"];

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT =
  /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\p{L}/u;

/**
 * The catalogue with every text that enters one of its sentences (a player's name, a campaign's, an address) isolated
 * where it holds letters that run against the sentence. Otherwise a name in Arabic script would carry off the
 * punctuation and numbers beside it in an English line, and a Latin one those of an Arabic line.
 */
export function isolated<Messages>(messages: Messages, language: Language): Messages {
  const against = DIRECTIONS[language] === "rtl" ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  const isolate = (said: unknown) =>
    typeof said === "string" && against.test(said) ? OPEN + said + CLOSE : said;
  return mapped(messages, (sentence) => (said) => sentence(withEach(said, isolate))) as Messages;
}

type Sentence = (said: object) => string;

function mapped(message: unknown, isolating: (sentence: Sentence) => Sentence): unknown {
  if (typeof message === "function") return isolating(message as Sentence);
  if (typeof message !== "object" || message === null) return message;
  if (Array.isArray(message)) return message.map((part) => mapped(part, isolating));
  return withEach(message, (part) => mapped(part, isolating));
}

function withEach(parts: object, change: (part: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part)]));
}
