import { expect, test } from "vitest";
import { judge } from "#app/domain/game/judge.ts";
import { readGiven } from "#app/domain/game/read-given.ts";
import { aForm, theQuestion } from "#tests/support/every-kind.ts";

/** Twelve points, three off for nothing right; Malta, Cuba and Iceland are right, Laos and Chad are not. */
const islands = theQuestion("several-choices");

test.each([
  ["malta cuba iceland", 1, 12],
  ["malta cuba", 2 / 3, 8],
  ["iceland", 1 / 3, 4],
  ["malta cuba iceland laos", 2 / 3, 8],
  ["malta cuba laos", 1 / 3, 4],
  ["malta cuba iceland laos chad", 1 / 3, 4],
  ["malta laos", 0, -3],
  ["malta laos chad", 0, -3],
  ["laos chad", 0, -3],
])("ticking %s: share %d, %d points", (ticked, share, points) => {
  const judged = judge(islands, ticked.split(" "));
  expect(judged.share).toBeCloseTo(share, 12);
  expect(judged).toMatchObject({ isRight: share === 1, points });
});

test("points are whole: 2.67 are 3, 1.33 are 1, 2.5 are 3", () => {
  expect(judge({ ...islands, points: 4 }, ["malta", "cuba"]).points).toBe(3);
  expect(judge({ ...islands, points: 4 }, ["malta"]).points).toBe(1);
  expect(judge({ ...islands, right: ["malta", "cuba"], points: 5 }, ["malta"]).points).toBe(3);
});

test("choices with points of their own: their sum, of right and wrong alike, with no floor", () => {
  const own: Record<string, number> = { malta: 6, cuba: 1, laos: -10 };
  const choices = islands.choices.map((choice) => ({ ...choice, points: own[choice.key] }));
  const question = { ...islands, choices };
  expect(judge(question, ["cuba", "malta"])).toMatchObject({ points: 7, isRight: false });
  expect(judge(question, ["cuba", "iceland", "malta"])).toMatchObject({ points: 7, isRight: true });
  expect(judge(question, ["laos"])).toEqual({ share: 0, isRight: false, points: -10 });
  expect(judge(question, ["chad"])).toEqual({ share: 0, isRight: false, points: 0 });
});

test("the stored keys are sorted, each once, however they were sent", () => {
  expect(readGiven(islands, aForm({ choice: ["malta", "cuba", "malta", "", "chad"] }))).toEqual({
    ok: true,
    value: ["chad", "cuba", "malta"],
  });
});

test.each([
  [{}, "nothing_chosen"],
  [{ choice: ["", ""] }, "nothing_chosen"],
  [{ choice: ["malta", "peru"] }, "unknown_choice"],
])("%j is refused: %s", (fields: Record<string, string | string[]>, refusal) => {
  expect(readGiven(islands, aForm(fields))).toEqual({ ok: false, refusal });
});
