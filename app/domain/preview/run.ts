import type { Level } from "../campaign/level.ts";
import { isScored, type Question } from "../campaign/question.ts";
import {
  type AnswerCommand,
  type AnswerFact,
  type AnswerRefusal,
  type Attempt,
  answerQuestion,
  newAttempt,
} from "../game/attempt.ts";
import { attemptAfter } from "../game/attempt-after.ts";
import { planOf } from "../game/plan.ts";
import { type Chance, seeded } from "../game/seeded.ts";
import type { Instant, Milliseconds } from "../kernel/instant.ts";
import { ok, type Result } from "../kernel/result.ts";
import { formFor, tasteFor } from "../simulation/sent-form.ts";
import type { Manner } from "./preview.ts";

/** One attempt at a level, as a preview plays it: by the real rules, and stored nowhere. */
export interface Run {
  level: Level;
  /** The level's, from 1. */
  number: number;
  /** From 1. */
  attemptNumber: number;
  seed: number;
  attempt: Attempt;
  answers: readonly AnswerFact[];
  /** Null while it is open. */
  finishedAt: Instant | null;
  isPassed: boolean;
}

/** A level of a draft may have no question yet: there is nothing to fail at. */
export function beginRun(
  { level, number, seed }: Pick<Run, "level" | "number" | "seed">,
  attemptNumber: number,
  at: Instant,
): Run {
  const isEmpty = planOf(level, seed).length === 0;
  return {
    level,
    number,
    attemptNumber,
    seed,
    attempt: isEmpty ? { status: "finished" } : newAttempt(attemptNumber),
    answers: [],
    finishedAt: isEmpty ? at : null,
    isPassed: isEmpty,
  };
}

export function pointsOf({ answers }: Run): number {
  return answers.reduce((sum, { points }) => sum + points, 0);
}

export function answerInRun(
  run: Run,
  command: AnswerCommand,
): Result<{ run: Run; fact: AnswerFact }, AnswerRefusal> {
  const decided = answerQuestion(run, run.attempt, command);
  if (!decided.ok) return decided;
  const fact = decided.value;
  const answered = { ...run, attempt: attemptAfter(run.attempt, fact), answers: [...run.answers, fact] };
  if (!fact.finishes) return ok({ fact, run: answered });
  return ok({
    fact,
    run: { ...answered, finishedAt: command.at, isPassed: fact.finishes === "passed" },
  });
}

/** The question that waits: none of a finished run. */
export function askedIn({ level, seed, attempt }: Run): Question | undefined {
  return attempt.status === "open" ? planOf(level, seed)[attempt.position]?.question : undefined;
}

/**
 * The player has the question in front of them: from here its clock runs, and the level's if it did not yet. A question
 * of taste has none.
 */
export function startClock(run: Run, at: Instant): Run {
  const { attempt } = run;
  const question = askedIn(run);
  if (attempt.status === "finished" || attempt.askedAt !== null) return run;
  if (!question || !isScored(question)) return run;
  return { ...run, attempt: { ...attempt, askedAt: at, startedAt: attempt.startedAt ?? at } };
}

/** How long the answers took that nobody has given. */
const THOUGHT: Milliseconds = 5_000;

/**
 * The run with its questions answered up to `position`. Each is asked, so that any can be shown: no jump is taken. What
 * nobody can answer, because a draft says too little, is passed over.
 */
export function presumed(run: Run, position: number, manner: Manner, at: Instant): Run {
  const chance = seeded(run.seed);
  let straight: Run = { ...run, level: { ...run.level, jumps: [] } };
  while (straight.attempt.status === "open" && straight.attempt.position < position)
    straight = answeredBy(straight, manner, chance, at);
  return { ...straight, level: run.level };
}

function answeredBy(run: Run, manner: Manner, chance: Chance, at: Instant): Run {
  const question = askedIn(run);
  if (!question) return run;
  const isRight = manner === "right" || (manner === "half" && run.answers.length % 2 === 0);
  const answered = answerInRun(startClock(run, at - THOUGHT), {
    question: question.key,
    fields: isScored(question) ? formFor(question, isRight, chance) : tasteFor(question, chance),
    // Nobody's own words are made up.
    skip: question.kind === "trait-text",
    pace: "normal",
    at,
  });
  return answered.ok ? answered.value.run : passedOver(run, at);
}

function passedOver(run: Run, at: Instant): Run {
  const { attempt } = run;
  if (attempt.status === "finished") return run;
  if (attempt.position + 1 < planOf(run.level, run.seed).length)
    return { ...run, attempt: { ...attempt, position: attempt.position + 1, askedAt: null } };
  return { ...run, attempt: { status: "finished" }, finishedAt: at, isPassed: true };
}
