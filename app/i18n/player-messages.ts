import type { Language } from "../domain/kernel/language.ts";
import { isolated } from "./isolated.ts";
import { ar } from "./messages/ar/player.ts";
import { de } from "./messages/de/player.ts";
import { en } from "./messages/en/player.ts";
import { es } from "./messages/es/player.ts";
import { fr } from "./messages/fr/player.ts";
import { it } from "./messages/it/player.ts";

/** The English catalogue is the model: a message missing from another language does not compile. */
export type PlayerMessages = typeof en;

const CATALOGUES: Record<Language, PlayerMessages> = {
  fr: isolated(fr, "fr"),
  en: isolated(en, "en"),
  de: isolated(de, "de"),
  es: isolated(es, "es"),
  it: isolated(it, "it"),
  ar: isolated(ar, "ar"),
};

export function playerMessages(language: Language): PlayerMessages {
  return CATALOGUES[language];
}
