import type { AnswerFact } from "#app/domain/game/attempt.ts";
import { SCORING_RULE_VERSION } from "#app/domain/scoring/score-answer.ts";
import { grantFor } from "#app/domain/voucher/voucher.ts";
import type { LevelState } from "#app/features/game/level.query.server.ts";
import {
  ANSWER,
  ANSWER_AND_FINISH_GAME,
  ANSWER_AND_FINISH_LEVEL,
  ANSWERS,
} from "#app/features/game/store-answer.sql.server.ts";
import { coalesce } from "#app/infra/coalesce.server.ts";
import { run } from "#app/infra/db.server.ts";

/** An answer as the rule has judged it. */
interface JudgedAnswer {
  level: LevelState;
  fact: AnswerFact;
  now: Date;
}

/** False when the attempt has moved on: a double click, or another tab. */
export function storeAnswer(answer: JudgedAnswer): Promise<boolean> {
  // What finishes a level touches other players' rows, and a trait the person's: those stay statements of their own.
  return answer.fact.finishesLevel || answer.fact.trait ? storeAlone(answer) : storeSoon(answer);
}

/** Answers of one moment share one statement and one commit: see docs/decisions/answers-travel-in-batches.md. */
const storeSoon = coalesce({
  run: storeTogether,
  mostCalls: 64,
  mostAtOnce: 2,
  // A double click: the second is judged after the first is stored.
  keyOf: ({ level }: JudgedAnswer) => level.play.id,
});

async function storeTogether(batch: JudgedAnswer[]): Promise<boolean[]> {
  if (batch.length === 1) return Promise.all(batch.map(storeAlone));
  // In one order everywhere, so that two batches with the same players seldom wait for each other in a circle.
  const inOrder = [...batch].sort((one, other) => (one.level.attemptId < other.level.attemptId ? -1 : 1));
  const rows = JSON.stringify(inOrder.map(answerRow));
  const stored = await run<{ attempt: string }>(ANSWERS, [rows, SCORING_RULE_VERSION]);
  const attempts = new Set(stored.map(({ attempt }) => attempt));
  return batch.map(({ level }) => attempts.has(level.attemptId));
}

function answerRow({ level, fact, now }: JudgedAnswer): Record<string, unknown> {
  const { play } = level;
  return {
    attempt: level.attemptId,
    position: fact.position,
    brand: play.brandId,
    play: play.id,
    campaign: play.campaignId,
    profile: play.profileId,
    question: fact.question,
    choices: fact.choices,
    is_right: fact.isRight,
    points: fact.points,
    level: level.number,
    at: now,
  };
}

async function storeAlone(answer: JudgedAnswer): Promise<boolean> {
  const { level, fact, now } = answer;
  const isLastLevel = level.number === level.version.content.levels.length;
  const statement = !fact.finishesLevel
    ? ANSWER
    : isLastLevel
      ? ANSWER_AND_FINISH_GAME
      : ANSWER_AND_FINISH_LEVEL;

  const values = answerValues(answer);
  if (statement === ANSWER_AND_FINISH_GAME) values.push(...grantValues(level, now));
  const [row] = await run<{ stored: number }>(statement, values);
  return Boolean(row?.stored);
}

function answerValues({ level, fact, now }: JudgedAnswer): unknown[] {
  const { play } = level;
  return [
    level.attemptId,
    fact.position,
    play.brandId,
    play.id,
    play.campaignId,
    play.profileId,
    fact.question,
    fact.choices,
    fact.isRight,
    fact.points,
    SCORING_RULE_VERSION,
    level.number,
    now,
    fact.trait?.key ?? null,
    fact.trait?.value ?? null,
  ];
}

/** Until when the voucher holds, for both cases: which of them it is, the statement reads under its lock. */
function grantValues(level: LevelState, now: Date): unknown[] {
  const { validDays } = level.version.content.voucher;
  const issued = grantFor({ isProven: true }, validDays, now.getTime());
  const reserved = grantFor({ isProven: false }, validDays, now.getTime());
  return [
    issued.status === "issued" ? new Date(issued.expiresAt) : null,
    reserved.status === "reserved" ? new Date(reserved.until) : null,
  ];
}
