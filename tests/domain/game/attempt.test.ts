import { expect, test } from "vitest";
import {
  type AnswerFact,
  type AnswerRefusal,
  type Attempt,
  answerQuestion,
  type OpenAttempt,
} from "#app/domain/game/attempt.ts";
import { aLevel, anAnswer } from "#tests/support/content.ts";
import { theLevel } from "#tests/support/every-kind.ts";

const played = { level: aLevel(), number: 1, seed: 0 };
const at = (position: number, changes: Partial<OpenAttempt> = {}): OpenAttempt => ({
  status: "open",
  number: 1,
  position,
  streak: 0,
  startedAt: null,
  askedAt: null,
  answered: [],
  ...changes,
});
const finished: Attempt = { status: "finished" };

/** Positions: 0 the question of taste "favourite", then "first", "second", "third", each with "c" right. */
const given = (attempt: Attempt) => ({
  when: (question: string, choice: string | null) => {
    const answered = answerQuestion(played, attempt, anAnswer(question, choice));
    return {
      stores: (fact: Partial<AnswerFact>) => expect(answered).toMatchObject({ ok: true, value: fact }),
      isRefused: (refusal: AnswerRefusal) => expect(answered).toEqual({ ok: false, refusal }),
    };
  },
});

test("a right answer gives the question's points and moves on", () => {
  const answered = answerQuestion(played, at(1, { streak: 2 }), anAnswer("first", "c"));
  expect(answered).toEqual({
    ok: true,
    value: {
      position: 1,
      nextPosition: 2,
      question: "first",
      given: ["c"],
      isFreeText: false,
      isRight: true,
      share: 1,
      points: 10,
      lines: [{ kind: "answer", cause: "1:first", points: 10 }],
      trait: null,
      streak: 3,
      late: false,
      finishes: null,
    },
  });
});

test("a wrong answer gives none, ends the streak, and is final all the same", () => {
  given(at(2, { streak: 2 }))
    .when("second", "a")
    .stores({
      position: 2,
      nextPosition: 3,
      given: ["a"],
      isRight: false,
      share: 0,
      points: 0,
      lines: [],
      streak: 0,
    });
});

test("the last answer finishes the level, right or wrong: without a pass mark it is passed", () => {
  given(at(3)).when("third", "c").stores({ isRight: true, points: 20, nextPosition: 4, finishes: "passed" });
  given(at(3)).when("third", "b").stores({ isRight: false, points: 0, nextPosition: 4, finishes: "passed" });
});

test("a question of taste has no right answer, scores nothing, fills a trait and leaves the streak alone", () => {
  given(at(0, { streak: 4 }))
    .when("favourite", "rhone")
    .stores({
      position: 0,
      given: ["rhone"],
      isRight: null,
      share: null,
      points: 0,
      lines: [],
      trait: { key: "favourite_region", value: "rhone" },
      streak: 4,
      finishes: null,
    });
});

test("a question of taste may be skipped, and then fills nothing", () => {
  given(at(0, { streak: 4 }))
    .when("favourite", null)
    .stores({ given: [], isRight: null, points: 0, trait: null, streak: 4, nextPosition: 1 });
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

test("the skip button skips no question of knowledge, not even with a choice ticked", () => {
  expect(answerQuestion(played, at(1), anAnswer("first", "c", { skip: true }))).toEqual({
    ok: false,
    refusal: "nothing_chosen",
  });
});

test("a level answered in order, step by step, refuses every step a second time", () => {
  const way = [
    ["favourite", "loire"],
    ["first", "c"],
    ["second", "a"],
    ["third", "c"],
  ] as const;
  let attempt: Attempt = at(0);
  let points = 0;
  for (const [question, choice] of way) {
    const answered = answerQuestion(played, attempt, anAnswer(question, choice));
    if (!answered.ok) throw new Error(answered.refusal);
    points += answered.value.points;
    attempt = answered.value.finishes ? finished : at(answered.value.nextPosition);
    given(attempt).when(question, choice).isRefused("already_answered");
  }
  expect([attempt, points]).toEqual([finished, 30]);
});

test("what a person typed is marked, so that no event carries it", () => {
  const timed = { level: theLevel("against-the-clock"), number: 2, seed: 0 };
  const freeText = (position: number, question: string, text: string) => {
    const answered = answerQuestion(
      timed,
      at(position, { startedAt: 0, askedAt: 0 }),
      anAnswer(question, text),
    );
    return answered.ok && answered.value.isFreeText;
  };
  expect(freeText(0, "sense-of-direction", "3")).toBe(false);
  expect(freeText(1, "dream-journey", "Samarkand")).toBe(true);
  expect(freeText(3, "height-of-mont-blanc", "4806")).toBe(false);
  expect(freeText(4, "capital-of-norway", "Oslo")).toBe(true);
});
