import type { Language } from "#app/domain/kernel/language.ts";
import { playerMessages } from "#app/i18n/player-messages.ts";

/**
 * "Will you do better than Ada?", "Ferez-vous mieux qu'Ada ?": the subject of the friend's mail. With plain
 * spaces, so that a name in ASCII gives a header in ASCII, which every mail program shows alike.
 */
export function challengeSentence(inviterName: string, language: Language): string {
  return playerMessages(language).landing.challengeAsk({ name: inviterName }).replaceAll("\u00a0", " ");
}
