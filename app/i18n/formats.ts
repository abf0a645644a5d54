import type { Language } from "../domain/kernel/language.ts";
import type { Money } from "../domain/kernel/money.ts";
import { LOCALES } from "./locales.ts";

/** To make a formatter of the platform's takes many times what it takes to use it. */
function kept<Key extends string, Formatter>(make: (key: Key) => Formatter): (key: Key) => Formatter {
  const made = new Map<Key, Formatter>();
  return (key) => {
    const formatter = made.get(key) ?? make(key);
    made.set(key, formatter);
    return formatter;
  };
}

const longDates = kept(
  (language: Language) => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: "UTC" }),
);

/** A day in words, as the language writes it. UTC, so that the same page reads the same everywhere. */
export function dateWords(date: Date, language: Language): string {
  return firstOfMonth(longDates(language).format(date), language);
}

/** "1er novembre", "1º novembre": the one day that French and Italian name by its position; Intl writes a plain 1. */
function firstOfMonth(words: string, language: Language): string {
  const first = language === "fr" ? "1er" : language === "it" ? "1º" : "1";
  return words.replace(/^1(?!\d)/, first);
}

const amounts = kept((key: `${Language} ${string} ${0 | 2}`) => {
  const [language, currency, digits] = key.split(" ") as [Language, string, string];
  return new Intl.NumberFormat(LOCALES[language], {
    style: "currency",
    currency,
    minimumFractionDigits: Number(digits),
    maximumFractionDigits: Number(digits),
  });
});

/** "15 €", "€15": without cents when there are none. */
export function moneyWords({ cents, currency }: Money, language: Language): string {
  return amounts(`${language} ${currency} ${cents % 100 === 0 ? 0 : 2}`).format(cents / 100);
}

/** "21 Nov", "21 nov.". UTC. */
export function shortDate(date: Date, language: Language): string {
  const parts = { day: "numeric", month: "short", timeZone: "UTC" } as const;
  return firstOfMonth(new Intl.DateTimeFormat(LOCALES[language], parts).format(date), language);
}

/** A moment to the minute, in UTC and saying so: "21 November 2026 at 18:05 UTC". */
export function dateAndTime(date: Date, language: Language): string {
  const words = new Intl.DateTimeFormat(LOCALES[language], {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "UTC",
    timeZoneName: "short",
  }).format(date);
  return firstOfMonth(words, language);
}
