import { expect, test } from "vitest";
import { DIRECTIONS, LANGUAGES, type Language, STUDIO_LANGUAGES } from "#app/domain/kernel/language.ts";
import { challengeSentence } from "#app/features/referral/challenge-sentence.ts";
import { LANGUAGE_NAMES } from "#app/i18n/language-names.ts";
import { onDay } from "#app/i18n/messages/it/day.ts";
import * as mails from "#emails/messages/language.ts";

test("pages and mails speak the same languages, in the same direction", () => {
  expect(mails.LANGUAGES).toEqual(LANGUAGES);
  expect(mails.DIRECTIONS).toEqual(DIRECTIONS);
});

test("the studio is read in French and in English", () => {
  expect(STUDIO_LANGUAGES).toEqual(["fr", "en"]);
});

test.each(LANGUAGES)("%s is called by its own name", (language) => {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language);
  expect(LANGUAGE_NAMES[language].toLowerCase()).toBe(name?.toLowerCase());
});

/** Unicode's own list of which scripts run from right to left. */
test.each(LANGUAGES)("%s runs the way of its letters", (language) => {
  const isRightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(LANGUAGE_NAMES[language]);
  expect(DIRECTIONS[language]).toBe(isRightToLeft ? "rtl" : "ltr");
});

test.each<[Language, string]>([
  ["fr", "Ferez-vous mieux qu'Ada ?"],
  ["en", "Will you do better than Ada?"],
  ["de", "Bist du besser als Ada?"],
  ["es", "¿Lo harás mejor que Ada?"],
  ["it", "Farai meglio di Ada?"],
  ["ar", "هل بوسعك التفوّق على \u2068Ada\u2069؟"],
])("the challenge in %s is %s", (language, sentence) => {
  expect(challengeSentence("Ada", language)).toBe(sentence);
});

test("a subject is plain where the name is: only a name in another direction is isolated", () => {
  expect(challengeSentence("أحمد", "ar")).toBe("هل بوسعك التفوّق على أحمد؟");
  expect(challengeSentence("أحمد", "fr")).toBe("Ferez-vous mieux que \u2068أحمد\u2069 ?");
});

test.each([
  ["il", "21 novembre 2026", "il 21 novembre 2026"],
  ["il", "8 nov", "l'8 nov"],
  ["al", "11 novembre 2026", "all'11 novembre 2026"],
  ["dal", "1º novembre 2026", "dal 1º novembre 2026"],
  ["dal", "8 novembre 2026", "dall'8 novembre 2026"],
  ["al", "18 novembre 2026", "al 18 novembre 2026"],
  ["al", "30 novembre 2026", "al 30 novembre 2026"],
] as const)("Italian sets %s before %s: %s", (article, date, words) => {
  expect(onDay(article, date)).toBe(words);
});
