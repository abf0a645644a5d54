import {
  type AnswerCommand,
  type AnswerFact,
  type AnswerRefusal,
  answerQuestion,
} from "#app/domain/game/attempt.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import type { LevelState } from "#app/features/game/level.query.server.ts";
import { type Stored, storeAnswer, storeLastAnswer } from "#app/features/game/store-answer.server.ts";

/** An answer that is stored now: as the rule judged it, and what its page shows beside. */
export interface Taken {
  fact: AnswerFact;
  stored: Stored;
}

/**
 * Stores one answer: attempt, ledger, event and whatever finishing brings, in one statement, which stores
 * nothing when another tab or a double click was faster (the position has moved on).
 */
export async function submitAnswer(
  level: LevelState,
  command: AnswerCommand,
  now: Date,
): Promise<Result<Taken, AnswerRefusal>> {
  const { attempt, play, version, number, seed } = level;
  const decided = answerQuestion({ level: level.level, number, seed }, attempt, command);
  if (!decided.ok) return decided;
  const fact = decided.value;
  const answer = {
    token: level.token,
    campaignId: play.campaignId,
    versionId: version.id,
    level: number,
    attempt: level.attemptNumber,
    fact,
    now,
  };
  const stored = await (fact.finishes ? storeLastAnswer(version, answer) : storeAnswer(answer));
  return stored ? ok({ fact, stored }) : refuse("already_answered");
}
