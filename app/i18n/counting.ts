import type { Language } from "../domain/kernel/language.ts";

/** Numbers and plurals as the language writes them. */
export interface Counting {
  number(n: number): string;
  /** "+10", "−5". */
  signed(n: number): string;
  /** The number and its noun: "1 point", "1,240 points". */
  count(n: number, one: string, other: string): string;
  /** The noun alone, for a number that stands elsewhere. */
  noun(n: number, one: string, other: string): string;
  /** A position: "1st", "22nd"; French "1er", "2e". */
  ordinal(n: number): string;
}

const ENDINGS: Record<Language, Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }> = {
  en: { one: "st", two: "nd", few: "rd", other: "th" },
  fr: { one: "er", other: "e" },
};

export function counting(language: Language): Counting {
  const plain = new Intl.NumberFormat(language);
  const withSign = new Intl.NumberFormat(language, { signDisplay: "exceptZero" });
  const cardinals = new Intl.PluralRules(language);
  const ordinals = new Intl.PluralRules(language, { type: "ordinal" });
  const noun = (n: number, one: string, other: string): string =>
    cardinals.select(n) === "one" ? one : other;
  return {
    number: (n) => plain.format(n),
    signed: (n) => withSign.format(n),
    noun,
    count: (n, one, other) => `${plain.format(n)}\u00a0${noun(n, one, other)}`,
    ordinal: (n) => `${plain.format(n)}${ENDINGS[language][ordinals.select(n)] ?? ENDINGS[language].other}`,
  };
}
