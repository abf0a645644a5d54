import type { Language } from "../domain/kernel/language.ts";
import type { Money } from "../domain/kernel/money.ts";

/** A day in words, as the language writes it. UTC, so that the same page reads the same everywhere. */
export function dateWords(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(REGION[language], { dateStyle: "long", timeZone: "UTC" }).format(date);
}

/** "15 €", "€15": without cents when there are none. */
export function moneyWords({ cents, currency }: Money, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(REGION[language], {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100);
}

/** Day before month in English too: the product is read in Europe first. */
const REGION: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };

/** "21 Nov", "21 nov.". UTC. */
export function shortDate(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(REGION[language], {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  }).format(date);
}

/** A moment to the minute, in UTC and saying so. */
export function dateAndTime(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(REGION[language], {
    dateStyle: "medium",
    timeStyle: "long",
    timeZone: "UTC",
  }).format(date);
}
