import { expect, test } from "vitest";
import type { Language } from "#app/domain/kernel/language.ts";
import { dateAndTime, dateWords, moneyWords, shortDate } from "#app/i18n/formats.ts";

const on = (day: string) => new Date(`2026-${day}T22:00:00Z`);

test.each<[Language, string, string]>([
  ["fr", "11-21", "21 novembre 2026"],
  ["fr", "11-01", "1er novembre 2026"],
  ["fr", "11-11", "11 novembre 2026"],
  ["en", "11-21", "21 November 2026"],
  ["en", "11-01", "1 November 2026"],
  ["de", "11-01", "1. November 2026"],
  ["es", "11-01", "1 de noviembre de 2026"],
  ["it", "11-01", "1º novembre 2026"],
  ["it", "11-08", "8 novembre 2026"],
  ["ar", "11-21", "21 نوفمبر 2026"],
])("in %s, %s is %s", (language, day, words) => {
  expect(dateWords(on(day), language)).toBe(words);
});

test("short dates name the first of a month in the same way", () => {
  expect(shortDate(on("11-01"), "fr")).toBe("1er nov.");
  expect(shortDate(on("11-10"), "fr")).toBe("10 nov.");
  expect(shortDate(on("11-01"), "it")).toBe("1º nov");
  expect(shortDate(on("11-01"), "de")).toBe("1. Nov.");
});

test.each<[Language, string, string]>([
  ["fr", "15\u00a0€", "12,50\u00a0€"],
  ["en", "€15", "€12.50"],
  ["de", "15\u00a0€", "12,50\u00a0€"],
  ["es", "15\u00a0€", "12,50\u00a0€"],
  ["it", "15\u00a0€", "12,50\u00a0€"],
  ["ar", "15\u00a0€", "12.50\u00a0€"],
])("money in %s is %j and %j", (language, whole, parts) => {
  // The mark by which Arabic keeps amount and sign in order has no shape.
  const shown = (cents: number) => moneyWords({ cents, currency: "EUR" }, language).replaceAll("\u200f", "");
  expect(shown(1500)).toBe(whole);
  expect(shown(1250)).toBe(parts);
});

test.each<[Language, RegExp]>([
  ["fr", /^1er novembre 2026\W+(à )?22:00 UTC$/],
  ["en", /^1 November 2026\W+(at )?22:00 UTC$/],
  ["de", /^1\. November 2026\W+(um )?22:00 UTC$/],
  ["es", /^1 de noviembre de 2026\W+(a las )?22:00 UTC$/],
  ["it", /^1º novembre 2026\W+(alle )?(ore )?22:00 UTC$/],
  ["ar", /^1 نوفمبر 2026.+22:00 UTC$/],
])("a moment in %s is told to the minute, with its time zone", (language, words) => {
  expect(dateAndTime(on("11-01"), language)).toMatch(words);
});
