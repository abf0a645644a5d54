import type { Level } from "../campaign/level.ts";
import { isScored, type Question, type ScoredQuestion, type TraitQuestion } from "../campaign/question.ts";
import type { Instant } from "../kernel/instant.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { causeOf, type LedgerLine } from "../scoring/ledger-line.ts";
import { scoreLines } from "../scoring/score-answer.ts";
import { type Clock, clockOf, type Pace, paceAllowed, stretchOf } from "./clock.ts";
import { judge } from "./judge.ts";
import type { Fields, GivenRefusal } from "./kinds/kind.ts";
import { traitKindOf } from "./kinds/table.ts";
import { nextPosition } from "./next-position.ts";
import { type AnsweredStep, passes } from "./pass-mark.ts";
import { type Plan, planOf } from "./plan.ts";
import { readGiven } from "./read-given.ts";

/** One run of a level, open at a position of its plan. */
export interface OpenAttempt {
  status: "open";
  /** From 1. */
  number: number;
  position: number;
  /** Wholly right answers in a row so far. */
  streak: number;
  /** When the level's first scored question was shown for the first time; null: not yet. A level's clock runs from here. */
  startedAt: Instant | null;
  /** When the question at `position` was shown for the first time; null: not yet. A question's clock runs from here. */
  askedAt: Instant | null;
  /** Its stored answers. Asked of levels with jumps or a pass mark; the others may leave it empty. */
  answered: readonly AnsweredStep[];
}

/** An attempt of which nothing is known but where it stands. */
export function newAttempt(number: number, position = 0): OpenAttempt {
  return { status: "open", number, position, streak: 0, startedAt: null, askedAt: null, answered: [] };
}

/** A finished attempt has nothing left to answer. */
export type Attempt = OpenAttempt | { status: "finished" };

/** What an attempt is played by. */
export interface Played {
  level: Level;
  /** The level's, from 1. */
  number: number;
  /** The attempt's, stored with it. */
  seed: number;
}

export interface AnswerCommand {
  /** The key of the question that the page showed: a page kept open in a second tab names an older one. */
  question: string;
  /** The sent form (`readGiven` names its fields). */
  fields: Fields;
  /** Leaves out a question of taste; a scored one cannot be left out. */
  skip: boolean;
  at: Instant;
  /** The player's; it counts where the level's clock may be adjusted. */
  pace: Pace;
}

/** What an accepted answer comes to: everything that is stored, decided here and nowhere else. */
export interface AnswerFact {
  position: number;
  /** The position that the attempt moves on to; past the last one where it is finished. */
  nextPosition: number;
  question: string;
  /** As `readGiven` made it; empty for what was skipped or came too late. */
  given: string[];
  /** Typed freely by a person: it may hold anything, so no event carries it. */
  isFreeText: boolean;
  /** Null for a question of taste, which has no right answer. */
  isRight: boolean | null;
  share: number | null;
  /** The sum of the lines. */
  points: number;
  lines: LedgerLine[];
  trait: { key: string; value: string } | null;
  /** The attempt's streak after this answer. */
  streak: number;
  /** It came after the clock and the grace: it counts as no answer, and its points are 0. */
  late: boolean;
  finishes: null | "passed" | "failed";
}

export type AnswerRefusal =
  /** This question has its answer; it is final. The stored feedback is shown again. */
  | "already_answered"
  /** A question that has not been reached or shown, was jumped over, or belongs to no such level. */
  | "not_this_question"
  | GivenRefusal;

/** Decides one answer. The same request twice finds the position moved on, and is refused as already answered. */
export function answerQuestion(
  played: Played,
  attempt: Attempt,
  command: AnswerCommand,
): Result<AnswerFact, AnswerRefusal> {
  const plan = planOf(played.level, played.seed);
  const asked = plan.findIndex(({ question }) => question.key === command.question);
  const question = plan[asked]?.question;
  if (!question) return refuse("not_this_question");
  if (attempt.status === "finished") return refuse("already_answered");
  if (asked < attempt.position && !isJumpedOver(played.level, attempt, asked))
    return refuse("already_answered");
  if (asked !== attempt.position) return refuse("not_this_question");
  return isScored(question)
    ? answerScored(played, plan, attempt, question, command)
    : answerTaste(played, plan, attempt, question, command);
}

function isJumpedOver({ jumps = [] }: Level, { answered }: OpenAttempt, asked: number): boolean {
  return jumps.length > 0 && !answered.some(({ position }) => position === asked);
}

/** Questions of taste know no clock and no streak: there is nothing to win by an answer that is not considered. */
function answerTaste(
  { level }: Played,
  plan: Plan,
  attempt: OpenAttempt,
  question: TraitQuestion,
  { fields, skip }: AnswerCommand,
): Result<AnswerFact, AnswerRefusal> {
  const read = skip ? ok([]) : readGiven(question, fields);
  if (!read.ok) return read;
  const given = read.value;
  const next = nextPosition(level, plan, attempt.position, given);
  const trait = skip ? null : { key: question.trait, value: traitKindOf(question).trait(given) };
  return ok({
    ...whereTo(level, plan, attempt, { share: null, next }),
    ...whatWas(question, given),
    isRight: null,
    share: null,
    points: 0,
    lines: [],
    trait,
    streak: attempt.streak,
    late: false,
  });
}

function answerScored(
  played: Played,
  plan: Plan,
  attempt: OpenAttempt,
  question: ScoredQuestion,
  command: AnswerCommand,
): Result<AnswerFact, AnswerRefusal> {
  const { level } = played;
  if (isUnseen(level, attempt)) return refuse("not_this_question");
  // Before the form is read: who let the time go by has nothing to choose any more, and still has to get on.
  if (clockOfAttempt(level, attempt, command).isLate) return ok(tooLate(level, plan, attempt, question));
  if (command.skip) return refuse("nothing_chosen");
  const read = readGiven(question, command.fields);
  if (!read.ok) return read;
  const given = read.value;
  const { share, isRight, points } = judge(question, given);
  const streak = isRight ? attempt.streak + 1 : 0;
  const lines = scoreLines(level, {
    cause: causeOf(played.number, attempt.number, question.key),
    isRight,
    points,
    taken: attempt.askedAt === null ? null : Math.max(0, command.at - attempt.askedAt),
    stretch: stretchOf(paceAllowed(level.timeLimit, command.pace)),
    streak,
  });
  const next = nextPosition(level, plan, attempt.position, given);
  return ok({
    ...whereTo(level, plan, attempt, { share, next }),
    ...whatWas(question, given),
    isRight,
    share,
    points: lines.reduce((sum, line) => sum + line.points, 0),
    lines,
    trait: null,
    streak,
    late: false,
  });
}

/** Whether a scored question waits for its clock: where time counts, what the server has not shown yet cannot be timed. */
export function isUnseen({ timeLimit, speedBonus }: Level, { startedAt, askedAt }: OpenAttempt): boolean {
  if (timeLimit?.per === "level" && startedAt === null) return true;
  return askedAt === null && (timeLimit?.per === "question" || speedBonus !== undefined);
}

function clockOfAttempt(
  level: Level,
  { startedAt, askedAt }: OpenAttempt,
  { at, pace }: AnswerCommand,
): Clock {
  const from = level.timeLimit?.per === "level" ? startedAt : askedAt;
  return clockOf(level.timeLimit, from ?? at, at, pace);
}

/** No answer: no points either way, and the streak ends. When the level's own clock has run out, so has the level. */
function tooLate(level: Level, plan: Plan, attempt: OpenAttempt, question: ScoredQuestion): AnswerFact {
  const { position } = attempt;
  const next = level.timeLimit?.per === "level" ? plan.length : position + 1;
  const unreached = plan.map((_, index) => index).filter((index) => index > position && index < next);
  return {
    ...whereTo(level, plan, attempt, { share: 0, next, unreached }),
    ...whatWas(question, []),
    isRight: false,
    share: 0,
    points: 0,
    lines: [],
    trait: null,
    streak: 0,
    late: true,
  };
}

function whereTo(
  level: Level,
  plan: Plan,
  { position, answered }: OpenAttempt,
  { share, next, unreached }: { share: number | null; next: number; unreached?: number[] },
): Pick<AnswerFact, "position" | "nextPosition" | "finishes"> {
  const isOver = next >= plan.length;
  const isPassed = isOver && passes(level, plan, [...answered, { position, share }], unreached);
  return { position, nextPosition: next, finishes: isOver ? (isPassed ? "passed" : "failed") : null };
}

function whatWas(question: Question, given: string[]): Pick<AnswerFact, "question" | "given" | "isFreeText"> {
  const isTyped = question.kind === "short-text" || question.kind === "trait-text";
  return { question: question.key, given, isFreeText: isTyped };
}
