import { expect, test } from "vitest";
import type { OneChoiceQuestion } from "#app/domain/campaign/question.ts";
import { firstLevel, firstQuestion, foundAfter } from "#tests/support/checked.ts";
import { theQuestion } from "#tests/support/every-kind.ts";

/** The first question with these French choices; "b", the second, is right. */
const withChoices = (...texts: string[]) =>
  foundAfter((content) => {
    firstQuestion(content).choices = texts.map((fr, index) => ({
      key: "abcd"[index] ?? "e",
      text: { fr, en: `Choice ${index}${index}${index}` },
    }));
  }).map(({ code, place, word }) => [code, place.replace("levels.1.questions.roots-b.", ""), word]);

test.each([
  ["an accent", "Pêche", "Péché"],
  ["a stop at the end", "La Loire", "La Loire."],
  ["quotation marks", "Vendange", "« Vendange »"],
  ["one letter of a long word", "Sancerre", "Sancere"],
  ["two letters the wrong way round", "Sancerre", "Sacnerre"],
])("choices that differ by %s are nearly the same: %s, %s", (_what, one, other) => {
  expect(withChoices(one, "Autre chose", other)).toEqual([["choices_alike", "choices.c", other]]);
});

test.each([
  ["a year", "1855", "1856"],
  ["a sign", "+5 degrés", "-5 degrés"],
  ["a number among words", "Louis 14 de France", "Louis 15 de France"],
  ["a short word", "Cru", "Dru"],
  ["two letters", "Margot", "Margaux"],
  ["a word more", "La Loire", "La Loire moyenne"],
  ["nothing, of a draft", "", ""],
])("choices that differ by %s are two answers: %s, %s", (_what, one, other) => {
  expect(withChoices(one, "Autre chose", other).filter(([code]) => code === "choices_alike")).toEqual([]);
});

test("items and others of a pair are two lists: the same word may stand in both", () => {
  const found = foundAfter((content) => firstLevel(content).questions.push(theQuestion("match-pairs")));
  expect(found).toEqual([]);
});

test.each<[string, right: number, others: number, found: boolean]>([
  ["half as long again, and by 20 characters", 60, 40, true],
  ["not quite half as long again", 59, 40, false],
  ["twice as long, of a word", 38, 19, false],
  ["the same length", 60, 60, false],
])("a right answer that is %s", (_what, right, others, isFound) => {
  const found = withChoices("w".repeat(others), "r".repeat(right), "x".repeat(others));
  expect(found).toEqual(isFound ? [["right_much_longer", "choices.b", undefined]] : []);
});

test("a long wrong answer gives nothing away", () => {
  expect(withChoices("w".repeat(60), "r".repeat(20), "x".repeat(20))).toEqual([]);
});

test("every box right is no question; a right answer that is not set is missed once", () => {
  const several = theQuestion("several-choices");
  const all = foundAfter((content) =>
    firstLevel(content).questions.push({ ...several, right: several.choices.map(({ key }) => key) }),
  );
  expect(all.map(({ code, place }) => [code, place])).toEqual([
    ["all_right", "levels.1.questions.island-states.right"],
  ]);
  const unset = foundAfter((content) => {
    firstQuestion(content).right = "";
  });
  expect(unset.map(({ code, place }) => [code, place])).toEqual([
    ["no_right_answer", "levels.1.questions.roots-b.right"],
  ]);
});

test("a number without its right answer is missed as one", () => {
  const number = { ...theQuestion("closest-number"), right: Number.NaN };
  const found = foundAfter((content) => firstLevel(content).questions.push(number));
  expect(found.map(({ code }) => code)).toEqual(["no_right_answer"]);
});

/** Points of the right choice, and of "c". */
test.each<[right: number | undefined, wrong: number | undefined, found: boolean]>([
  [undefined, 11, true],
  [undefined, 10, false],
  [3, 4, true],
  [3, undefined, false],
  [undefined, undefined, false],
])(
  "with %s points for the right choice and %s for another, that one pays more: %s",
  (right, wrong, isFound) => {
    const priced = (question: OneChoiceQuestion) => {
      for (const choice of question.choices)
        Object.assign(
          choice,
          choice.key === "b" ? { points: right } : choice.key === "c" ? { points: wrong } : {},
        );
    };
    const found = foundAfter((content) => priced(firstQuestion(content)));
    expect(found.map(({ code, place }) => [code, place])).toEqual(
      isFound ? [["wrong_pays_more", "levels.1.questions.roots-b.choices.c"]] : [],
    );
  },
);
