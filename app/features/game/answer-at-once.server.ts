import type { Level } from "#app/domain/campaign/level.ts";
import {
  type AnswerCommand,
  answerQuestion,
  newAttempt,
  type OpenAttempt,
} from "#app/domain/game/attempt.ts";
import type { Pace } from "#app/domain/game/clock.ts";
import { standsAlone } from "#app/domain/game/stands-alone.ts";
import { stepsOf } from "#app/domain/game/steps.ts";
import { storeAnswer, storeLastAnswer } from "#app/features/game/store-answer.server.ts";
import type { Taken } from "#app/features/game/submit-answer.server.ts";
import { keptVersion, type PublishedVersion } from "#app/features/play/campaign-content.query.server.ts";
import { rememberedCampaign } from "#app/features/play/player-state.query.server.ts";

export interface AnswerAsSent {
  slug: string;
  token: string | null;
  /** From 1. */
  level: number;
  /** The version that the page was made by, as the page says; else the current one is tried. */
  versionId: string | undefined;
  command: AnswerCommand;
  now: Date;
}

/** With what it was judged by. The attempt is as the rule needs it, and no more is known of it. */
export interface TakenAtOnce extends Taken {
  version: PublishedVersion;
  level: Level;
  number: number;
  seed: number;
  pace: Pace;
  attempt: OpenAttempt;
}

/**
 * The way of most answers, in one round trip instead of two: judged by what this process remembers, without looking
 * first, and stored by a statement that does nothing unless all of it holds. What a page says of itself is only where
 * to begin: it decides nothing. Null when nothing is stored; then the answer goes the long way, which looks first.
 */
export async function answerAtOnce(sent: AnswerAsSent): Promise<TakenAtOnce | null> {
  const campaign = rememberedCampaign(sent.slug);
  if (!campaign || !sent.token) return null;
  const version = await keptVersion(sent.versionId ?? campaign.currentVersionId);
  const level = version?.content.levels[sent.level - 1];
  if (!version || !level || !standsAlone(level)) return null;
  const position = stepsOf(level).findIndex(({ key }) => key === sent.command.question);
  const attempt = newAttempt(1, position);
  const judgedBy = { level, number: sent.level, seed: 0 };
  const decided = answerQuestion(judgedBy, attempt, sent.command);
  if (!decided.ok) return null;
  const fact = decided.value;
  const answer = {
    token: sent.token,
    campaignId: campaign.id,
    versionId: version.id,
    level: sent.level,
    attempt: 1,
    fact,
    now: sent.now,
  };
  const stored = await (fact.finishes ? storeLastAnswer(version, answer) : storeAnswer(answer));
  return stored && { fact, stored, version, ...judgedBy, attempt, pace: sent.command.pace };
}
