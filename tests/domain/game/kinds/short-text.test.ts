import { expect, test } from "vitest";
import type { ShortTextQuestion } from "#app/domain/campaign/question.ts";
import { judge } from "#app/domain/game/judge.ts";
import { kindOf } from "#app/domain/game/kinds/table.ts";
import { readGiven } from "#app/domain/game/read-given.ts";
import { slipsBetween } from "#app/domain/game/same-text.ts";
import { aForm, theQuestion } from "#tests/support/every-kind.ts";

const asking = (right: string | string[], slips = 0, refused: string[] = []): ShortTextQuestion => ({
  ...theQuestion("short-text"),
  accepted: { fr: [right].flat() },
  refused: { en: refused },
  slips,
});
const share = (question: ShortTextQuestion, typed: string) => judge(question, [typed]).share;

test.each([
  ["Saint-Émilion", "saint emilion"],
  ["Saint-Émilion", "SAINTEMILION"],
  ["Saint-Émilion", "  saint   émilion !"],
  ["Saint-Émilion", "saint-e\u0301milion"],
  ["cœur", "coeur"],
  ["Grüner Veltliner", "gruner veltliner"],
  ["Weißburgunder", "Weissburgunder"],
  ["Curaçao", "curacao"],
  ["Łódź", "lodz"],
  ["Ærøskøbing", "aeroskobing"],
  ["l'Alsace", "L\u2019ALSACE"],
  ["1855", "\u0661\u0668\u0665\u0665"],
  ["İstanbul", "istanbul"],
  ["مُحَمَّد", "محمد"],
  ["日本", "日本"],
])("%j accepts %j", (right, typed) => {
  expect(share(asking(right), typed)).toBe(1);
});

test.each([
  ["Oslo", "Osl"],
  ["La Loire", "Loire"],
  ["Loire", "La Loire"],
  ["1855", "1856"],
  ["Oslo", ""],
  ["Oslo", "!!!"],
  ["!!!", "???"],
])("%j does not accept %j without slips", (right, typed) => {
  expect(share(asking(right), typed)).toBe(0);
});

test("what is accepted in one language is right in all", () => {
  const capital = theQuestion("short-text");
  for (const typed of ["Oslo, Norvège", "oslo norway", "kristiania"]) expect(share(capital, typed)).toBe(1);
});

test.each<[string, number, string, boolean]>([
  // One letter more, less, other, or two the wrong way round.
  ["Kristiania", 1, "Kristiannia", true],
  ["Kristiania", 1, "Kristinia", true],
  ["Kristiania", 1, "Kristiamia", true],
  ["Kristiania", 1, "Kristainia", true],
  ["Kristiania", 1, "Kristainnia", false],
  ["Kristiania", 2, "Kristainnia", true],
  ["Kristiania", 0, "Kristianja", false],
  // Fewer than five letters: none; five to seven: one, even where two are allowed.
  ["Oslo", 2, "Oslp", false],
  ["Paris", 1, "Pariss", true],
  ["Paris", 2, "Pqrus", false],
  ["Bordeaux", 2, "Bordo", false],
  ["Bordeaux", 2, "Bordaeu", true],
  // Word by word.
  ["Louis XIV", 2, "Louis XVI", false],
  ["Louis XIV", 2, "Loius XIV", true],
  ["Saint Emilion", 1, "Sainte Emilione", false],
  ["Saint Emilion", 2, "Sainte Emilione", true],
  ["Saint Emilion", 2, "Saintemilionn", false],
  ["vendange 1855", 2, "vendage 1855", true],
  ["vendange 1855", 2, "vendange 1856", false],
])("%j with %d slips, typed %j: %s", (right, slips, typed, isRight) => {
  expect(share(asking(right, slips), typed)).toBe(isRight ? 1 : 0);
});

test("a text that is known to be wrong is no slip", () => {
  expect(share(asking("Margaux", 1), "Margaus")).toBe(1);
  expect(share(asking("Margaux", 1, ["Margaus"]), "margaus")).toBe(0);
  expect(share(asking("Margaux", 1, ["Margaus"]), "Margaut")).toBe(1);
});

test.each([
  ["", "", 0],
  ["abc", "abc", 0],
  ["abc", "", 3],
  ["", "ab", 2],
  ["kitten", "sitting", 3],
  ["ca", "abc", 3],
  ["abcd", "acbd", 1],
  ["flaw", "lawn", 2],
])("between %j and %j are %d slips", (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips);
  expect(slipsBetween(other, one)).toBe(slips);
});

test("the text is stored as typed, tidied", () => {
  const question = theQuestion("short-text");
  const stored = (typed: string) => readGiven(question, aForm({ choice: typed }));
  expect(stored("  Oslo \n Norway\t")).toEqual({ ok: true, value: ["Oslo Norway"] });
  expect(stored("Os\u0000lo\u202e")).toEqual({ ok: true, value: ["Os lo"] });
  expect(stored("e\u0301\ud800")).toEqual({ ok: true, value: ["é"] });
  expect(stored("\u0000 \u200b")).toEqual({ ok: false, refusal: "nothing_chosen" });
  expect(stored("🍇".repeat(200)).ok).toBe(true);
  expect(stored("x".repeat(201))).toEqual({ ok: false, refusal: "too_long" });
});

test.each<[Partial<ShortTextQuestion>, string]>([
  [{ accepted: {} }, "no_accepted_text"],
  [{ accepted: { en: ["?!"] } }, "accepted_without_letters"],
  [{ slips: 3 }, "slips_out_of_range"],
  [{ refused: { fr: ["OSLO"] } }, "accepted_and_refused"],
])("the author's %j: %s", (changes, code) => {
  const question = { ...theQuestion("short-text"), ...changes };
  expect(
    kindOf(question)
      .problems(question)
      .map((problem) => problem.code),
  ).toEqual([code]);
});
