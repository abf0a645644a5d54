import { expect, test } from "vitest";
import type { TraitQuestion } from "#app/domain/campaign/question.ts";
import { kindOf, traitKindOf } from "#app/domain/game/kinds/table.ts";
import { readGiven } from "#app/domain/game/read-given.ts";
import { aForm, theQuestion } from "#tests/support/every-kind.ts";

test.each<[TraitQuestion, string | string[], string[], string]>([
  [theQuestion("trait-choice"), "africa", ["africa"], "africa"],
  [theQuestion("trait-choices"), "train", ["train"], "train"],
  [theQuestion("trait-choices"), ["train", "boat"], ["boat", "train"], "boat,train"],
  [theQuestion("trait-scale"), "1", ["1"], "1"],
  [theQuestion("trait-scale"), "5", ["5"], "5"],
  [{ ...theQuestion("trait-scale"), min: -2, max: 2 }, "-0", ["0"], "0"],
  [theQuestion("trait-text"), "  To the\r\nsea  ", ["To the\nsea"], "To the\nsea"],
])("%o answered %j fills its trait", (question, choice, given, value) => {
  const read = readGiven(question, aForm({ choice }));
  expect(read).toEqual({ ok: true, value: given });
  expect(traitKindOf(question).trait(given)).toBe(value);
});

test.each<[TraitQuestion, string | string[], string]>([
  [theQuestion("trait-choice"), "", "nothing_chosen"],
  [theQuestion("trait-choice"), "moon", "unknown_choice"],
  [theQuestion("trait-choice"), ["europe", "africa"], "too_many"],
  [theQuestion("trait-choices"), ["train", "boat", "bicycle"], "too_many"],
  [theQuestion("trait-scale"), "", "nothing_chosen"],
  [theQuestion("trait-scale"), "0", "out_of_range"],
  [theQuestion("trait-scale"), "6", "out_of_range"],
  [theQuestion("trait-scale"), "3.5", "not_a_number"],
  [theQuestion("trait-text"), " \n ", "nothing_chosen"],
  [theQuestion("trait-text"), "x".repeat(201), "too_long"],
])("%o refuses %j", (question, choice, refusal) => {
  expect(readGiven(question, aForm({ choice }))).toEqual({ ok: false, refusal });
});

test.each<[TraitQuestion, string | undefined]>([
  [theQuestion("trait-choice"), undefined],
  [{ ...theQuestion("trait-choice"), choices: [] }, "too_few_choices"],
  [{ ...theQuestion("trait-choices"), most: 4 }, "most_out_of_range"],
  [{ ...theQuestion("trait-choices"), most: undefined }, undefined],
  [{ ...theQuestion("trait-scale"), max: 1 }, "range_empty"],
  [{ ...theQuestion("trait-scale"), min: 0, max: 10 }, undefined],
  [{ ...theQuestion("trait-scale"), min: 0, max: 11 }, "scale_too_long"],
  [{ ...theQuestion("trait-text"), longest: 0 }, "longest_out_of_range"],
])("%o: %s", (question, code) => {
  expect(
    kindOf(question)
      .problems(question)
      .map((problem) => problem.code),
  ).toEqual(code ? [code] : []);
});
