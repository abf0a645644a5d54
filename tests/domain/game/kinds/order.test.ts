import { expect, test } from "vitest";
import type { OrderQuestion } from "#app/domain/campaign/question.ts";
import { judge } from "#app/domain/game/judge.ts";
import { kindOf } from "#app/domain/game/kinds/table.ts";
import { readGiven } from "#app/domain/game/read-given.ts";
import { aForm, theQuestion } from "#tests/support/every-kind.ts";

/** Twelve points: Thames, Seine, Rhine, Nile. */
const rivers = theQuestion("order");
const places = (thames: string, seine: string, rhine: string, nile: string) =>
  aForm({ "place-thames": thames, "place-seine": seine, "place-rhine": rhine, "place-nile": nile });

test("the places become the keys in the player's order", () => {
  expect(readGiven(rivers, places("2", "1", " 4 ", "3"))).toEqual({
    ok: true,
    value: ["seine", "thames", "nile", "rhine"],
  });
});

test.each([
  ["no place at all", aForm(), "nothing_chosen"],
  ["a place missing", places("1", "2", "3", ""), "incomplete"],
  ["a place twice", places("1", "2", "2", "4"), "same_place_twice"],
  ["place 0", places("0", "1", "2", "3"), "out_of_range"],
  ["place 5 of 4", places("1", "2", "3", "5"), "out_of_range"],
  ["a word", places("1", "2", "3", "last"), "not_a_number"],
  ["half a place", places("1", "2", "3", "3.5"), "not_a_number"],
  ["a place below nothing", places("1", "2", "3", "-1"), "not_a_number"],
])("refused: %s", (_what, form, refusal) => {
  expect(readGiven(rivers, form)).toEqual({ ok: false, refusal });
});

// Of four items there are six pairs; counted by hand.
test.each([
  ["thames seine rhine nile", 6],
  ["seine thames rhine nile", 5],
  ["seine thames nile rhine", 4],
  ["nile thames seine rhine", 3],
  ["rhine nile thames seine", 2],
  ["nile rhine thames seine", 1],
  ["nile rhine seine thames", 0],
])("%s has %d of 6 pairs in order", (given, pairs) => {
  const judged = judge(rivers, given.split(" "));
  expect(judged.share).toBeCloseTo(pairs / 6, 12);
  expect(judged).toMatchObject({ isRight: pairs === 6, points: 2 * pairs });
});

const withKeys = (...keys: string[]): OrderQuestion => ({
  ...rivers,
  items: keys.map((key) => ({ key, text: { en: `The ${key}`, fr: `Le ${key}` } })),
});

test.each([
  [["a", "b", "c"], true],
  [["c", "b", "a"], true],
  [["b", "a", "c"], false],
  [["item-1", "item-2", "item-10"], true],
  [["item-2", "item-10", "item-1"], false],
  [["1", "2"], true],
  [["nile", "rhine", "seine"], false],
])("keys %j tell the order: %s", (keys, tells) => {
  const problems = kindOf(withKeys(...keys)).problems(withKeys(...keys));
  expect(problems).toEqual(tells ? [{ code: "keys_tell_the_answer", place: "items" }] : []);
});
