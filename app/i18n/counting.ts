import type { Language } from "../domain/kernel/language.ts";
import { elided } from "../domain/referral/elision.ts";
import { LOCALES } from "./locales.ts";

/** Numbers and plurals as the language writes them. */
export interface Counting<L extends Language> {
  number(n: number): string;
  /** "+10", "-5". */
  signed(n: number): string;
  /** The number and its noun: "1 point", "1,240 points"; Arabic says none, one and two by the word alone. */
  count(n: number, ...noun: Noun[L]): string;
  /** The noun alone, for a number that stands elsewhere. */
  noun(n: number, ...noun: Noun[L]): string;
  /** A position: "1st", "22nd"; French "1er", "2e"; Arabic "3". */
  ordinal(n: number): string;
}

/**
 * A noun in every form that the language's plural categories ask for (CLDR, "Language Plural Rules"), so that a missing
 * one does not compile. French, Spanish and Italian have a third category, round millions: its form follows from the
 * plural ("1 000 000 de points") and is not asked for.
 */
interface Noun {
  fr: Two;
  en: Two;
  de: Two;
  es: Two;
  it: Two;
  ar: [forms: Record<Intl.LDMLPluralRule, string>];
}
type Two = [one: string, other: string];

/** What follows a round million. */
const MILLIONS: Partial<Record<Language, (plural: string) => string>> = {
  fr: (plural) => elided("de", plural),
  es: (plural) => `de ${plural}`,
  it: (plural) => `di ${plural}`,
};

/** What makes a position of a number, by the categories that the language has for positions. */
const ENDINGS: Record<Language, Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }> = {
  fr: { one: "er", other: "e" },
  en: { one: "st", two: "nd", few: "rd", other: "th" },
  de: { other: "." },
  es: { other: ".º" },
  it: { other: "º" },
  ar: { other: "" },
};

/** Numbers that a form says by itself: Arabic has a dual, and "one point" is a noun and its adjective. */
const SAID_BY_THE_WORD: readonly Intl.LDMLPluralRule[] = ["zero", "one", "two"];

export function counting<L extends Language>(language: L): Counting<L> {
  const locale = LOCALES[language];
  const plain = new Intl.NumberFormat(locale);
  const withSign = new Intl.NumberFormat(locale, { signDisplay: "exceptZero" });
  const cardinals = new Intl.PluralRules(locale);
  const ordinals = new Intl.PluralRules(locale, { type: "ordinal" });
  const endings = ENDINGS[language];

  const formOf = (category: Intl.LDMLPluralRule, [first, other = ""]: Noun[Language]): string => {
    if (typeof first !== "string") return first[category];
    if (category === "one") return first;
    return category === "many" ? (MILLIONS[language]?.(other) ?? other) : other;
  };
  return {
    number: (n) => plain.format(n),
    signed: (n) => withSign.format(n),
    noun: (n, ...noun) => formOf(cardinals.select(n), noun),
    count: (n, ...noun) => {
      const category = cardinals.select(n);
      const form = formOf(category, noun);
      const isWhole = typeof noun[0] !== "string" && SAID_BY_THE_WORD.includes(category);
      return isWhole ? form : `${plain.format(n)}\u00a0${form}`;
    },
    ordinal: (n) => `${plain.format(n)}${endings[ordinals.select(n)] ?? endings.other}`,
  };
}
