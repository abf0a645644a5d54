import {
  type AnswerCommand,
  type AnswerFact,
  type AnswerRefusal,
  answerQuestion,
} from "#app/domain/game/attempt.ts";
import type { Result } from "#app/domain/kernel/result.ts";
import type { LevelState } from "#app/features/game/level.query.server.ts";
import { storeAnswer, storeLastAnswer } from "#app/features/game/store-answer.server.ts";

/**
 * Stores one answer: attempt, ledger, event and whatever finishing brings, in one statement, which stores
 * nothing when another tab or a double click was faster (the position has moved on).
 */
export async function submitAnswer(
  level: LevelState,
  command: AnswerCommand,
  now: Date,
): Promise<Result<AnswerFact, AnswerRefusal>> {
  const { attempt, play, version, number, seed } = level;
  const decided = answerQuestion({ level: level.level, number, seed }, attempt, command);
  if (!decided.ok || attempt.status === "finished") return decided;
  const answer = {
    token: level.token,
    campaignId: play.campaignId,
    versionId: version.id,
    level: number,
    attempt: attempt.number,
    fact: decided.value,
    now,
  };
  const isStored = await (decided.value.finishes ? storeLastAnswer(level, answer) : storeAnswer(answer));
  return isStored ? decided : { ok: false, refusal: "already_answered" };
}
