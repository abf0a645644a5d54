import { type AnswerCommand, type AnswerFact, answerQuestion } from "#app/domain/game/attempt.ts";
import { standsAlone } from "#app/domain/game/stands-alone.ts";
import { stepsOf } from "#app/domain/game/steps.ts";
import { storeAnswer } from "#app/features/game/store-answer.server.ts";
import { keptVersion } from "#app/features/play/campaign-content.query.server.ts";
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

/**
 * The way of most answers, in one round trip instead of two: judged by what this process remembers, without looking
 * first, and stored by a statement that does nothing unless all of it holds. What a page says of itself is only where
 * to begin: it decides nothing. Null when nothing is stored; then the answer goes the long way, which looks first.
 */
export async function answerAtOnce(sent: AnswerAsSent): Promise<AnswerFact | null> {
  const campaign = rememberedCampaign(sent.slug);
  if (!campaign || !sent.token) return null;
  const version = await keptVersion(sent.versionId ?? campaign.currentVersionId);
  const level = version?.content.levels[sent.level - 1];
  if (!version || !level || !standsAlone(level)) return null;
  const position = stepsOf(level).findIndex(({ key }) => key === sent.command.question);
  const decided = answerQuestion(
    { level, number: sent.level, seed: 0 },
    { status: "open", number: 1, position, streak: 0, startedAt: null, askedAt: null, answered: [] },
    sent.command,
  );
  if (!decided.ok || decided.value.finishes) return null;
  const isStored = await storeAnswer({
    token: sent.token,
    campaignId: campaign.id,
    versionId: version.id,
    level: sent.level,
    attempt: 1,
    fact: decided.value,
    now: sent.now,
  });
  return isStored ? decided.value : null;
}
