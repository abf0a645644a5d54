import { expect, test } from "vitest";
import type { QuestionKind } from "#app/domain/campaign/question.ts";
import { givenInWords } from "#app/domain/game/given-in-words.ts";
import { theQuestion } from "#tests/support/every-kind.ts";

test.each<[QuestionKind, string[], string[]]>([
  ["one-choice", ["danube"], ["The Danube"]],
  ["several-choices", ["cuba", "malta"], ["Cuba", "Malta"]],
  ["true-false", ["true"], ["Yes"]],
  ["true-false", ["false"], ["No"]],
  ["true-false", [], []],
  ["picture-choice", ["ring"], ["The ring with the arrow"]],
  ["order", ["nile", "seine", "rhine", "thames"], ["The Nile", "The Seine", "The Rhine", "The Thames"]],
  ["closest-number", ["4806"], ["4806"]],
  ["short-text", ["Oslo"], ["Oslo"]],
  ["point-on-picture", ["left"], ["On the left"]],
  ["point-on-picture", ["12.5,40"], ["12.5,40"]],
  ["match-pairs", ["paris=seine", "rome=nile"], ["Paris: Seine", "Rome: Nile"]],
  ["trait-choice", ["africa"], ["Africa"]],
  ["trait-choices", ["boat", "train"], ["By boat", "By train"]],
  ["trait-scale", ["4"], ["4"]],
  ["trait-text", ["africa"], ["africa"]],
])("%s answered %j reads %j", (kind, given, words) => {
  const said = givenInWords(theQuestion(kind), given, (text) => text.en ?? "", { true: "Yes", false: "No" });
  expect(said).toEqual(words);
});
