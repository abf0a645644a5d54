import { expect, test } from "vitest";
import type { Level } from "#app/domain/campaign/level.ts";
import {
  type AnswerCommand,
  type AnswerFact,
  answerQuestion,
  type OpenAttempt,
} from "#app/domain/game/attempt.ts";
import { planOf } from "#app/domain/game/plan.ts";
import { aLevel, anAnswer } from "#tests/support/content.ts";
import { theLevel } from "#tests/support/every-kind.ts";

/** Positions: 0 "favourite", of taste; 1 "first", 10 points; 2 "second", 15; 3 "third", 20; "c" is right. */
const level = (changes: Partial<Level> = {}): Level => ({ ...aLevel(), ...changes });
const open = (position: number, changes: Partial<OpenAttempt> = {}): OpenAttempt => ({
  status: "open",
  number: 1,
  position,
  streak: 0,
  startedAt: 0,
  askedAt: 0,
  answered: [],
  ...changes,
});

function decide(rules: Level, attempt: OpenAttempt, command: AnswerCommand): AnswerFact {
  const decided = answerQuestion({ level: rules, number: 2, seed: 0 }, attempt, command);
  if (!decided.ok) throw new Error(decided.refusal);
  return decided.value;
}

const perQuestion = { per: "question", seconds: 20, graceMilliseconds: 1500, adjustable: true } as const;
const perLevel = { ...perQuestion, per: "level" } as const;

test("after clock and grace an answer is none: nothing given, nothing scored, the streak at its end", () => {
  const timed = level({ timeLimit: perQuestion, streakBonus: { points: 1, cap: 9 } });
  const late = {
    nextPosition: 2,
    given: [],
    isRight: false,
    share: 0,
    points: 0,
    lines: [],
    streak: 0,
    late: true,
  };
  expect(decide(timed, open(1, { streak: 3 }), anAnswer("first", "c", { at: 21_501 }))).toMatchObject(late);
  expect(decide(timed, open(1, { streak: 3 }), anAnswer("first", "c", { at: 21_500 }))).toMatchObject({
    points: 13,
    streak: 4,
    late: false,
  });
});

test("late with nothing chosen, or with something that is no choice, still gets on", () => {
  const timed = level({ timeLimit: perQuestion });
  for (const choice of ["", "z", null]) {
    const fact = decide(timed, open(1), anAnswer("first", choice, { at: 30_000 }));
    expect(fact).toMatchObject({ late: true, nextPosition: 2, given: [] });
  }
});

test("a malus is for wrong answers, and none for those that come too late", () => {
  const questions = aLevel().questions.map((question) => ({ ...question, wrongPoints: -5 }));
  const timed = level({ timeLimit: perQuestion, questions });
  expect(decide(timed, open(1), anAnswer("first", "a")).points).toBe(-5);
  expect(decide(timed, open(1), anAnswer("first", "a", { at: 30_000 })).points).toBe(0);
});

test("a question's clock runs from its own showing, a level's from the first", () => {
  const attempt = open(2, { startedAt: 0, askedAt: 15_000 });
  const command = anAnswer("second", "c", { at: 30_000 });
  expect(decide(level({ timeLimit: perQuestion }), attempt, command).late).toBe(false);
  expect(decide(level({ timeLimit: perLevel }), attempt, command).late).toBe(true);
});

test("when the level's clock has run out the level is over, and what it left no time for counts against the mark", () => {
  const answered = [
    { position: 0, share: null },
    { position: 1, share: 1 },
  ];
  const late = (passMark: number) =>
    decide(
      level({ timeLimit: perLevel, passMark, attempts: 2 }),
      open(2, { answered }),
      anAnswer("second", "c", { at: 30_000 }),
    );
  // 10 of 45 points.
  expect(late(22)).toMatchObject({ late: true, nextPosition: 4, finishes: "passed" });
  expect(late(23)).toMatchObject({ late: true, nextPosition: 4, finishes: "failed" });
});

test("questions of taste have no clock", () => {
  for (const timeLimit of [perQuestion, perLevel]) {
    const fact = decide(level({ timeLimit }), open(0), anAnswer("favourite", "loire", { at: 99_000 }));
    expect(fact).toMatchObject({ late: false, given: ["loire"] });
  }
});

test("where time counts, a question that was not shown has no answer yet", () => {
  const refused = (rules: Partial<Level>, attempt: Partial<OpenAttempt>) =>
    answerQuestion({ level: level(rules), number: 2, seed: 0 }, open(1, attempt), anAnswer("first", "c"));
  const notYet = { ok: false, refusal: "not_this_question" };
  expect(refused({ timeLimit: perQuestion }, { askedAt: null })).toEqual(notYet);
  expect(refused({ timeLimit: perLevel }, { startedAt: null })).toEqual(notYet);
  expect(refused({ speedBonus: { points: 5, seconds: 10 } }, { askedAt: null })).toEqual(notYet);
  expect(refused({}, { askedAt: null, startedAt: null }).ok).toBe(true);
});

test("the pace counts where the clock may be adjusted, and brings the same bonus for the same part of it", () => {
  const rules = { timeLimit: perQuestion, speedBonus: { points: 10, seconds: 20.5 } };
  const fast = (changes: Partial<AnswerCommand>, timeLimit = rules.timeLimit as Level["timeLimit"]) =>
    decide(level({ ...rules, timeLimit }), open(1), anAnswer("first", "c", changes)).lines.at(-1);
  expect(fast({ at: 10_500 })).toEqual({ kind: "speed", cause: "2:first", points: 5 });
  expect(fast({ at: 21_000, pace: "double" })).toMatchObject({ points: 5 });
  expect(fast({ at: 105_000, pace: "long" })).toMatchObject({ points: 5 });
  expect(fast({ at: 86_400_000, pace: "off" })).toMatchObject({ points: 5 });
  expect(fast({ at: 10_500, pace: "off" }, { ...perQuestion, adjustable: false })).toMatchObject({
    points: 5,
  });
  expect(fast({ at: 500, pace: "off" }, { ...perQuestion, adjustable: false })).toMatchObject({ points: 10 });
});

test("the speed bonus counts from the question's showing, also under a level's clock", () => {
  const rules = level({ timeLimit: { ...perLevel, seconds: 60 }, speedBonus: { points: 10, seconds: 20.5 } });
  const fact = decide(rules, open(2, { askedAt: 30_000 }), anAnswer("second", "c", { at: 40_500 }));
  expect(fact.lines.map((line) => line.points)).toEqual([15, 5]);
});

test("a later attempt says so in its causes, and the level's weight is on every line", () => {
  const rules = level({ weight: 2, streakBonus: { points: 3, cap: 4 }, passMark: 50, attempts: 3 });
  const fact = decide(rules, open(2, { number: 3, streak: 1 }), anAnswer("second", "c"));
  expect(fact.lines).toEqual([
    { kind: "answer", cause: "2.3:second", points: 30 },
    { kind: "streak", cause: "2.3:second", points: 6 },
  ]);
  expect(fact).toMatchObject({ points: 36, streak: 2 });
});

test("the pass mark is asked with the last answer", () => {
  const rules = level({ passMark: 60, attempts: 2 });
  const answered = [share(0, null), share(1, 1), share(2, 0)];
  // 30 of 45 with the last one right, 10 of 45 without.
  expect(decide(rules, open(3, { answered }), anAnswer("third", "c")).finishes).toBe("passed");
  expect(decide(rules, open(3, { answered }), anAnswer("third", "a")).finishes).toBe("failed");
  expect(
    decide(rules, open(2, { answered: answered.slice(0, 2) }), anAnswer("second", "a")).finishes,
  ).toBeNull();
});

const share = (position: number, ofIt: number | null) => ({ position, share: ofIt });

test("an answer may lead past a question, which is then neither answered nor to be answered", () => {
  const fork = theLevel("fork-in-the-road");
  const played = { level: fork, number: 4, seed: 0 };
  const bySea = decide(fork, open(0), anAnswer("land-or-sea", "sea"));
  expect(bySea).toMatchObject({ position: 0, nextPosition: 2, finishes: null });
  const attempt = open(2, { answered: [share(0, null)] });
  expect(answerQuestion(played, attempt, anAnswer("highest-pass", "true"))).toEqual({
    ok: false,
    refusal: "not_this_question",
  });
  expect(answerQuestion(played, attempt, anAnswer("land-or-sea", "land"))).toEqual({
    ok: false,
    refusal: "already_answered",
  });
  expect(decide(fork, attempt, anAnswer("deepest-sea", "false"))).toMatchObject({
    nextPosition: 4,
    finishes: "passed",
  });
  expect(decide(fork, attempt, anAnswer("deepest-sea", "true"))).toMatchObject({
    nextPosition: 3,
    finishes: null,
  });
});

test("a skipped question of taste leads on to the next", () => {
  expect(decide(theLevel("fork-in-the-road"), open(0), anAnswer("land-or-sea", null)).nextPosition).toBe(1);
});

test("a drawn and mixed level is answered by its plan, and knows no question that was not drawn", () => {
  const pool = theLevel("drawn-from-a-pool");
  const played = { level: pool, number: 3, seed: 7 };
  const plan = planOf(pool, 7).map(({ question }) => question.key);
  const left = pool.questions.map(({ key }) => key).find((key) => !plan.includes(key)) ?? "";
  const refusal = (position: number, question: string) => {
    const decided = answerQuestion(played, open(position), anAnswer(question, "x"));
    return decided.ok ? null : decided.refusal;
  };
  expect(refusal(0, plan[0] ?? "")).toBe("unknown_choice");
  expect(refusal(0, plan[1] ?? "")).toBe("not_this_question");
  expect(refusal(1, plan[0] ?? "")).toBe("already_answered");
  expect(refusal(0, left)).toBe("not_this_question");
});
