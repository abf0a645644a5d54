import { expect, test } from "vitest";
import type { ClosestNumberQuestion } from "#app/domain/campaign/question.ts";
import { judge } from "#app/domain/game/judge.ts";
import { kindOf } from "#app/domain/game/kinds/table.ts";
import { readGiven } from "#app/domain/game/read-given.ts";
import { aForm, theQuestion } from "#tests/support/every-kind.ts";

/** Twenty points; 4806 metres, from 1000 to 9000 by 1, and 500 off still brings something. */
const height = theQuestion("closest-number");
const asking = (changes: Partial<ClosestNumberQuestion>) => ({ ...height, ...changes });

test.each([
  ["4806", 1, 20],
  ["4805", 0.998, 20],
  ["4756", 0.9, 18],
  ["5056", 0.5, 10],
  ["5306", 0, 0],
  ["9000", 0, 0],
  ["1000", 0, 0],
])("%s metres: share %d, %d points", (given, share, points) => {
  const judged = judge(height, [given]);
  expect(judged.share).toBeCloseTo(share, 12);
  expect(judged).toMatchObject({ isRight: share === 1, points });
});

test("without tolerance only the number itself is right, and off is wholly wrong", () => {
  expect(judge(asking({ tolerance: 0, wrongPoints: -4 }), ["4806"])).toMatchObject({ share: 1, points: 20 });
  expect(judge(asking({ tolerance: 0, wrongPoints: -4 }), ["4807"])).toMatchObject({ share: 0, points: -4 });
});

test.each<[string, Partial<ClosestNumberQuestion>, string, string]>([
  ["as it stands", {}, "4806", "4806"],
  ["with a group of three", {}, "4 806", "4806"],
  ["of two readings the one in range", {}, "4,806", "4806"],
  ["of two in range the one with the steps' decimals", { min: 0 }, "4,806", "4806"],
  ["a decimal between steps goes to the nearest", {}, "4806,4", "4806"],
  ["a half goes up", {}, "4806.5", "4807"],
  ["steps are counted from the least", { min: 1005, step: 10 }, "4808", "4805"],
  ["no step goes beyond the last", { min: 1000, max: 9000, step: 3000 }, "9000", "7000"],
  ["decimals of the step", { min: 0, max: 1, step: 0.1 }, "0,30", "0.3"],
  ["nothing is nothing", { min: -5, max: 5 }, "-0", "0"],
])("is stored plainly: %s", (_what, changes, typed, stored) => {
  expect(readGiven(asking(changes), aForm({ choice: typed }))).toEqual({ ok: true, value: [stored] });
});

test.each<[string, Partial<ClosestNumberQuestion>, string, string]>([
  ["nothing", {}, "  ", "nothing_chosen"],
  ["no number", {}, "high", "not_a_number"],
  ["below the least", {}, "999", "out_of_range"],
  ["above the most", {}, "9001", "out_of_range"],
  ["two readings, neither in range", { min: 5000 }, "4,806", "out_of_range"],
  ["two readings, both in range and on steps", { min: 0, step: 0.001 }, "4,806", "not_a_number"],
  ["a number without end", {}, "4".repeat(41), "too_long"],
])("refused: %s", (_what, changes, typed, refusal) => {
  expect(readGiven(asking(changes), aForm({ choice: typed }))).toEqual({ ok: false, refusal });
});

test.each<[Partial<ClosestNumberQuestion>, string | undefined]>([
  [{}, undefined],
  [{ min: 9000 }, "range_empty"],
  [{ step: 0 }, "range_empty"],
  [{ step: 10_000 }, "range_empty"],
  [{ right: 999 }, "right_outside_range"],
  [{ right: 9001 }, "right_outside_range"],
  [{ right: 4806.5 }, "right_off_step"],
  [{ min: 0, max: 1, step: 0.1, right: 0.3 }, undefined],
  [{ tolerance: -1 }, "tolerance_negative"],
])("the author's %j: %s", (changes, code) => {
  expect(
    kindOf(height)
      .problems(asking(changes))
      .map((problem) => problem.code),
  ).toEqual(code ? [code] : []);
});
