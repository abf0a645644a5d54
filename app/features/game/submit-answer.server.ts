import {
  type AnswerCommand,
  type AnswerFact,
  type AnswerRefusal,
  answerQuestion,
} from "#app/domain/game/attempt.ts";
import { ok, type Result } from "#app/domain/kernel/result.ts";
import { SCORING_RULE_VERSION } from "#app/domain/scoring/score-answer.ts";
import { grantFor } from "#app/domain/voucher/voucher.ts";
import type { LevelState } from "#app/features/game/level.query.server.ts";
import {
  ANSWER,
  ANSWER_AND_FINISH_GAME,
  ANSWER_AND_FINISH_LEVEL,
} from "#app/features/game/store-answer.sql.server.ts";
import { run } from "#app/infra/db.server.ts";

/**
 * Stores one answer: attempt, ledger, event and whatever finishing brings, in one statement, which stores
 * nothing when another tab or a double click was faster (the position has moved on).
 */
export async function submitAnswer(
  level: LevelState,
  command: AnswerCommand,
  now: Date,
): Promise<Result<AnswerFact, AnswerRefusal>> {
  const decided = answerQuestion(level.level, level.attempt, command);
  if (!decided.ok) return decided;
  const fact = decided.value;
  const isLastLevel = level.number === level.version.content.levels.length;
  const statement = !fact.finishesLevel
    ? ANSWER
    : isLastLevel
      ? ANSWER_AND_FINISH_GAME
      : ANSWER_AND_FINISH_LEVEL;

  const values = answerValues(level, fact, now);
  if (statement === ANSWER_AND_FINISH_GAME) values.push(...grantValues(level, now));
  const [row] = await run<{ stored: number }>(statement, values);
  return row?.stored ? ok(fact) : { ok: false, refusal: "already_answered" };
}

function answerValues(level: LevelState, fact: AnswerFact, now: Date): unknown[] {
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
