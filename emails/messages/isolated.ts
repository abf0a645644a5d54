import type { MailWords } from "./en.ts";

/** First strong isolate, pop directional isolate (UAX 9): what stands between them orders nothing around it. */
const [OPEN, CLOSE] = ["\u2068", "\u2069"];

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT =
  /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\p{L}/u;

/**
 * The catalogue with every text that enters one of its sentences (a name, a postal address) isolated where it holds
 * letters that run against the sentence. Without it a program that shows the text part takes the whole line's
 * direction from the name it begins with, and "4 quai des Chartrons" loses its number in an Arabic line.
 */
export function isolated(words: MailWords, direction: "ltr" | "rtl"): MailWords {
  const isolate = (part: unknown) => (typeof part === "string" ? isolatedName(part, direction) : part);
  return mapped(words, isolate) as MailWords;
}

/** One such text, for a sentence that is not of the catalogue. */
export function isolatedName(name: string, direction: "ltr" | "rtl"): string {
  const against = direction === "rtl" ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return against.test(name) ? OPEN + name + CLOSE : name;
}

function mapped(words: object, isolate: (part: unknown) => unknown): object {
  return Object.fromEntries(
    Object.entries(words).map(([name, said]) => {
      if (typeof said === "function") return [name, (...parts: unknown[]) => said(...parts.map(isolate))];
      return [name, typeof said === "object" ? mapped(said, isolate) : said];
    }),
  );
}
