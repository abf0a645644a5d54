import type { Language } from "../domain/kernel/language.ts";
import { en } from "./messages/en/player.ts";
import { fr } from "./messages/fr/player.ts";

/** The English catalogue is the model: a message missing from another language does not compile. */
export type PlayerMessages = typeof en;

const CATALOGUES: Record<Language, PlayerMessages> = { en, fr };

export function playerMessages(language: Language): PlayerMessages {
  return CATALOGUES[language];
}
