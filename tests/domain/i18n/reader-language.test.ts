import { expect, test } from "vitest";
import { inLanguage, isLanguage, LANGUAGES, type Language } from "#app/domain/kernel/language.ts";
import { acceptedLanguages, readerLanguage } from "#app/i18n/reader-language.ts";

const NOTHING = { asked: null, chosen: null, plays: null, accepts: null };
const both: [Language, Language] = ["fr", "en"];

test.each<[string, Partial<Parameters<typeof readerLanguage>[0]>, [Language, ...Language[]], Language]>([
  ["nothing is known: the campaign's first", {}, both, "fr"],
  ["nothing is known of an English campaign", {}, ["en", "fr"], "en"],
  ["asked for now, above all else", { asked: "en", chosen: "fr", plays: "fr", accepts: "fr" }, both, "en"],
  [
    "chosen last, above the play's and the browser's",
    { chosen: "en", plays: "fr", accepts: "fr" },
    both,
    "en",
  ],
  ["what the play is in, above the browser's", { plays: "en", accepts: "fr" }, both, "en"],
  ["what the browser prefers", { accepts: "en-GB,en;q=0.9,fr;q=0.8" }, both, "en"],
  ["what the browser has second, when the campaign lacks the first", { accepts: "de,en;q=0.5" }, both, "en"],
  [
    "a language of the product that the campaign lacks, chosen and played in elsewhere",
    { asked: "ar", chosen: "de", plays: "it", accepts: "es,en;q=0.1" },
    both,
    "en",
  ],
  ["asked for what the campaign lacks", { asked: "en", accepts: "fr" }, ["fr"], "fr"],
  ["asked for what the product does not speak", { asked: "nl", chosen: "en" }, both, "en"],
  ["nonsense everywhere", { asked: "<script>", chosen: "", accepts: ";;;,,q=" }, both, "fr"],
])("%s", (_what, reader, offered, language) => {
  expect(readerLanguage({ ...NOTHING, ...reader }, offered)).toBe(language);
});

test.each(LANGUAGES)("%s is found by link, by cookie, by play and by browser", (language) => {
  const read = (reader: object) => readerLanguage({ ...NOTHING, ...reader }, ["en", ...LANGUAGES]);
  expect(read({ asked: language, chosen: "en", plays: "en", accepts: "en" })).toBe(language);
  expect(read({ chosen: language, plays: "en", accepts: "en" })).toBe(language);
  expect(read({ plays: language, accepts: "en" })).toBe(language);
  expect(read({ accepts: `${language}-XX,en;q=0.9` })).toBe(language);
});

/** RFC 9110 12.5.4: a weight is preceded by ";", with optional spaces around it; q=0 is "not acceptable". */
test.each([
  ["fr-CA,fr;q=0.8,en;q=0.5", ["fr", "fr", "en"]],
  ["en;q=0.5,fr", ["fr", "en"]],
  ["en; q=0.5, fr ; q=0.9", ["fr", "en"]],
  ["fr;Q=0.1,en;Q=0.2", ["en", "fr"]],
  ["fr;q=0,en;q=0.1", ["en"]],
  ["*", ["*"]],
  ["FR", ["fr"]],
  ["en;q=abc", []],
  ["", []],
])("a browser that says %j likes %j", (header, languages) => {
  expect(acceptedLanguages(header)).toEqual(languages);
});

test("a header without end costs no more than its first twenty", () => {
  expect(acceptedLanguages("en,".repeat(100_000))).toHaveLength(20);
});

test.each<[Partial<Record<Language, string>>, Language, Language, string]>([
  [{ fr: "Vigne", en: "Vine" }, "en", "fr", "Vine"],
  [{ fr: "Vigne" }, "en", "fr", "Vigne"],
  [{ en: "Vine" }, "fr", "fr", "Vine"],
  [{}, "fr", "en", ""],
])("%j in %s, of a campaign whose first is %s, is %j", (words, language, first, text) => {
  expect(inLanguage(words, language, first)).toBe(text);
});

test.each([
  ["fr", true],
  ["en", true],
  ["ar", true],
  ["nl", false],
  ["FR", false],
  ["fr-FR", false],
  ["", false],
  ["constructor", false],
])("%j is a language of the product: %s", (tag, known) => {
  expect(isLanguage(tag)).toBe(known);
});
