import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "#app/domain/kernel/language.ts";
import { type Counting, counting } from "#app/i18n/counting.ts";

/** A noun whose every form tells its category, in each language. */
const NAMED: {
  [L in Language]: Parameters<Counting<L>["noun"]> extends [number, ...infer Noun] ? Noun : never;
} = {
  fr: ["one", "other"],
  en: ["one", "other"],
  de: ["one", "other"],
  es: ["one", "other"],
  it: ["one", "other"],
  ar: [{ zero: "zero", one: "one", two: "two", few: "few", many: "many", other: "other" }],
};

function nounOf<L extends Language>(language: L, n: number): string {
  return counting(language).noun(n, ...NAMED[language]);
}

/** CLDR, "Language Plural Rules": what a round million takes in the languages that have a category for it. */
const MANY: Partial<Record<Language, string>> = { fr: "d'other", es: "de other", it: "di other" };

test.each(LANGUAGES)("in %s every number from 0 to 120, and a million, has its form", (language) => {
  const rules = new Intl.PluralRules(language);
  for (const n of [...Array(121).keys(), 1000, 999_999, 1_000_000, 2_000_000]) {
    const category = rules.select(n);
    expect(nounOf(language, n), `${n}`).toBe(category === "many" ? (MANY[language] ?? "many") : category);
  }
});

test.each(LANGUAGES)("in %s every position from 1 to 120 is written", (language) => {
  const { number, ordinal } = counting(language);
  for (let rank = 1; rank <= 120; rank++) {
    expect(ordinal(rank).startsWith(number(rank))).toBe(true);
    expect(ordinal(rank)).not.toMatch(/undefined|NaN/);
  }
});

/** By hand, from grammars: a dual, three to ten with the plural, eleven on with the accusative, hundreds with the genitive. */
test.each([
  [0, "لا أصدقاء"],
  [1, "صديق واحد"],
  [2, "صديقان"],
  [3, "3\u00a0أصدقاء"],
  [10, "10\u00a0أصدقاء"],
  [11, "11\u00a0صديقًا"],
  [26, "26\u00a0صديقًا"],
  [99, "99\u00a0صديقًا"],
  [100, "100\u00a0صديق"],
  [101, "101\u00a0صديق"],
  [102, "102\u00a0صديق"],
  [103, "103\u00a0أصدقاء"],
  [111, "111\u00a0صديقًا"],
  [1000, "1,000\u00a0صديق"],
])("Arabic counts %i friends as %s", (n, words) => {
  const friends = {
    zero: "لا أصدقاء",
    one: "صديق واحد",
    two: "صديقان",
    few: "أصدقاء",
    many: "صديقًا",
    other: "صديق",
  };
  expect(counting("ar").count(n, friends)).toBe(words);
});

test.each<[Language, number, string]>([
  ["fr", 0, "0\u00a0ami"],
  ["fr", 1, "1\u00a0ami"],
  ["fr", 2, "2\u00a0amis"],
  ["fr", 1_000_000, "1\u202f000\u202f000\u00a0d'amis"],
  ["en", 0, "0\u00a0amis"],
  ["en", 1, "1\u00a0ami"],
  ["en", 1240, "1,240\u00a0amis"],
  ["de", 0, "0\u00a0amis"],
  ["de", 1240, "1.240\u00a0amis"],
  ["es", 1, "1\u00a0ami"],
  ["es", 1240, "1240\u00a0amis"],
  ["es", 12_400, "12.400\u00a0amis"],
  ["es", 3_000_000, "3.000.000\u00a0de amis"],
  ["it", 0, "0\u00a0amis"],
  ["it", 1_000_000, "1.000.000\u00a0di amis"],
])("%s counts %i as %j", (language, n, words) => {
  expect(counting(language as "fr").count(n, "ami", "amis")).toBe(words);
});

test.each<[Language, string[]]>([
  ["fr", ["1er", "2e", "3e", "11e", "21e"]],
  ["en", ["1st", "2nd", "3rd", "11th", "21st"]],
  ["de", ["1.", "2.", "3.", "11.", "21."]],
  ["es", ["1.º", "2.º", "3.º", "11.º", "21.º"]],
  ["it", ["1º", "2º", "3º", "11º", "21º"]],
  ["ar", ["1", "2", "3", "11", "21"]],
])("positions in %s", (language, written) => {
  expect([1, 2, 3, 11, 21].map(counting(language).ordinal)).toEqual(written);
});

test("numbers in Arabic stand in the digits 0 to 9, whatever the edition of the language data", () => {
  const { number, signed } = counting("ar");
  expect(number(9876543210)).toBe("9,876,543,210");
  expect(signed(10)).toMatch(/^\u200e?\+10$/);
  expect(signed(-5)).toMatch(/^\u200e?-5$/);
});

test("a form that is missing does not compile", () => {
  const { noun } = counting("ar");
  // @ts-expect-error Arabic has a dual
  expect(noun(2, { zero: "", one: "", few: "", many: "", other: "" })).toBeUndefined();
  // @ts-expect-error Arabic has more than two forms
  expect(() => noun(3, "one", "other")).not.toThrow();
  // @ts-expect-error German has a plural
  expect(counting("de").noun(2, "Punkt")).toBe("");
});
