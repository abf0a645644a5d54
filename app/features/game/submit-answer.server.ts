import {
  type AnswerCommand,
  type AnswerFact,
  type AnswerRefusal,
  answerQuestion,
} from "#app/domain/game/attempt.ts";
import { ok, type Result } from "#app/domain/kernel/result.ts";
import type { LevelState } from "#app/features/game/level.query.server.ts";
import { storeAnswer } from "#app/features/game/store-answer.server.ts";

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
  const isStored = await storeAnswer({ level, fact, now });
  return isStored ? ok(fact) : { ok: false, refusal: "already_answered" };
}
