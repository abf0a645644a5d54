import { expect, test } from "vitest";
import {
  type AnswerCommand,
  type AnswerFact,
  type AnswerRefusal,
  type Attempt,
  answerQuestion,
} from "#app/domain/game/attempt.ts";
import { aLevel } from "#tests/support/content.ts";

/** Positions: 0 the question of taste "favourite", then "first", "second", "third", each with "c" right. */
const given = (attempt: Attempt) => ({
  when: (question: string, choice: AnswerCommand["choice"]) => {
    const answered = answerQuestion(aLevel(), attempt, { question, choice });
    return {
      stores: (fact: AnswerFact) => expect(answered).toEqual({ ok: true, value: fact }),
      isRefused: (refusal: AnswerRefusal) => expect(answered).toEqual({ ok: false, refusal }),
    };
  },
});

const at = (position: number): Attempt => ({ status: "open", position });
const finished: Attempt = { status: "finished" };

test("a right answer gives the question's points and moves on", () => {
  given(at(1))
    .when("first", "c")
    .stores({
      position: 1,
      question: "first",
      choices: ["c"],
      isRight: true,
      points: 10,
      trait: null,
      finishesLevel: false,
    });
});

test("a wrong answer gives none, and is final all the same", () => {
  given(at(2))
    .when("second", "a")
    .stores({
      position: 2,
      question: "second",
      choices: ["a"],
      isRight: false,
      points: 0,
      trait: null,
      finishesLevel: false,
    });
});

test("the last answer finishes the level, right or wrong", () => {
  given(at(3))
    .when("third", "c")
    .stores({
      position: 3,
      question: "third",
      choices: ["c"],
      isRight: true,
      points: 20,
      trait: null,
      finishesLevel: true,
    });
  given(at(3))
    .when("third", "b")
    .stores({
      position: 3,
      question: "third",
      choices: ["b"],
      isRight: false,
      points: 0,
      trait: null,
      finishesLevel: true,
    });
});

test("a question of taste has no right answer, scores nothing and fills a trait", () => {
  given(at(0))
    .when("favourite", "rhone")
    .stores({
      position: 0,
      question: "favourite",
      choices: ["rhone"],
      isRight: null,
      points: 0,
      trait: { key: "favourite_region", value: "rhone" },
      finishesLevel: false,
    });
});

test("a question of taste may be skipped, and then fills nothing", () => {
  given(at(0)).when("favourite", null).stores({
    position: 0,
    question: "favourite",
    choices: [],
    isRight: null,
    points: 0,
    trait: null,
    finishesLevel: false,
  });
});

test.each<[string, Attempt, string, string | null, AnswerRefusal]>([
  ["the same question again", at(2), "first", "c", "already_answered"],
  ["the question of taste, later", at(3), "favourite", "loire", "already_answered"],
  ["any question of a finished level", finished, "third", "c", "already_answered"],
  ["the first question of a finished level", finished, "favourite", null, "already_answered"],
  ["a question that is not reached", at(1), "third", "c", "not_this_question"],
  ["a question while the one of taste waits", at(0), "first", "c", "not_this_question"],
  ["a question of no such level", at(1), "elsewhere", "c", "not_this_question"],
  ["a question of no such level, in a finished one", finished, "elsewhere", "c", "not_this_question"],
  ["a nameless question", at(1), "", "c", "not_this_question"],
  ["a question of knowledge, skipped", at(1), "first", null, "nothing_chosen"],
  ["no choice", at(1), "first", "", "nothing_chosen"],
  ["no choice for a question of taste", at(0), "favourite", "", "nothing_chosen"],
  ["a choice that was not offered", at(1), "first", "z", "unknown_choice"],
  ["a choice of another question", at(0), "favourite", "a", "unknown_choice"],
  ["a choice in other letters", at(1), "first", "C", "unknown_choice"],
  ["the name of an inherited property", at(1), "first", "constructor", "unknown_choice"],
])("refused: %s", (_what, attempt, question, choice, refusal) => {
  given(attempt).when(question, choice).isRefused(refusal);
});

test("a level answered in order, step by step, refuses every step a second time", () => {
  const way = [
    ["favourite", "loire"],
    ["first", "c"],
    ["second", "a"],
    ["third", "c"],
  ] as const;
  let attempt = at(0);
  let points = 0;
  for (const [question, choice] of way) {
    const answered = answerQuestion(aLevel(), attempt, { question, choice });
    if (!answered.ok) throw new Error(answered.refusal);
    points += answered.value.points;
    attempt = answered.value.finishesLevel ? finished : at(answered.value.position + 1);
    given(attempt).when(question, choice).isRefused("already_answered");
  }
  expect([attempt, points]).toEqual([finished, 30]);
});
