import { expect, test } from "vitest";
import type { ScoredQuestion } from "#app/domain/campaign/question.ts";
import { judge } from "#app/domain/game/judge.ts";
import { readGiven } from "#app/domain/game/read-given.ts";
import { aForm, theQuestion } from "#tests/support/every-kind.ts";

/** Ten points for the Danube, three of its own for the Tisza, two off for the Volga, none for the Rhine. */
const river = theQuestion("one-choice");

test.each([
  ["a choice of the list", { choice: "rhine" }, ["rhine"]],
  ["the same choice sent twice", { choice: ["rhine", "rhine"] }, ["rhine"]],
  ["an empty field beside the choice", { choice: ["", "rhine"] }, ["rhine"]],
])("one choice takes %s", (_what, fields, given) => {
  expect(readGiven(river, aForm(fields))).toEqual({ ok: true, value: given });
});

test.each([
  ["nothing", {}, "nothing_chosen"],
  ["an empty choice", { choice: "" }, "nothing_chosen"],
  ["a choice of no such question", { choice: "thames" }, "unknown_choice"],
  ["a choice in other letters", { choice: "Rhine" }, "unknown_choice"],
  ["the name of an inherited property", { choice: "constructor" }, "unknown_choice"],
  ["two choices", { choice: ["rhine", "danube"] }, "too_many"],
  ["a right and an unknown one", { choice: ["danube", "x"] }, "unknown_choice"],
])("one choice refuses %s", (_what, fields, refusal) => {
  expect(readGiven(river, aForm(fields))).toEqual({ ok: false, refusal });
});

test.each([
  ["danube", 1, true, 10],
  ["rhine", 0, false, 0],
  ["tisza", 0, false, 3],
  ["volga", 0, false, -2],
])("one choice: %s has share %d, right %s, %d points", (key, share, isRight, points) => {
  expect(judge(river, [key])).toEqual({ share, isRight, points });
});

test("a wrong answer takes the question's own malus, unless its choice has points of its own", () => {
  const withMalus = { ...river, wrongPoints: -5 };
  expect(judge(withMalus, ["rhine"]).points).toBe(-5);
  expect(judge(withMalus, ["tisza"]).points).toBe(3);
  expect(judge(withMalus, ["danube"]).points).toBe(10);
});

test("a right choice may have points of its own, and be right all the same", () => {
  const choices = river.choices.map((choice) =>
    choice.key === "danube" ? { ...choice, points: 7 } : choice,
  );
  expect(judge({ ...river, choices }, ["danube"])).toEqual({ share: 1, isRight: true, points: 7 });
});

test.each<[ScoredQuestion, string, string]>([
  [theQuestion("true-false"), "true", "false"],
  [{ ...theQuestion("true-false"), right: false }, "false", "true"],
  [theQuestion("picture-choice"), "ring", "ring-small"],
])("%o: right is %s, wrong is %s", (question, right, wrong) => {
  for (const [key, share] of [
    [right, 1],
    [wrong, 0],
  ] as const) {
    expect(readGiven(question, aForm({ choice: key }))).toEqual({ ok: true, value: [key] });
    expect(judge(question, [key])).toEqual({ share, isRight: share === 1, points: share * 5 });
  }
});

test.each([
  ["True", "unknown_choice"],
  ["1", "unknown_choice"],
  ["", "nothing_chosen"],
])("true or false refuses %j", (choice, refusal) => {
  expect(readGiven(theQuestion("true-false"), aForm({ choice }))).toEqual({ ok: false, refusal });
});
