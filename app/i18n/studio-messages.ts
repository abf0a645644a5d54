import type { StudioLanguage } from "../domain/kernel/language.ts";
import { en } from "./messages/en/studio.ts";
import { fr } from "./messages/fr/studio.ts";

/** The English catalogue is the model: a message missing from another language does not compile. */
export type StudioMessages = typeof en;

const CATALOGUES: Record<StudioLanguage, StudioMessages> = { en, fr };

export function studioMessages(language: StudioLanguage): StudioMessages {
  return CATALOGUES[language];
}
