import type { Language } from "../kernel/language.ts";
import type { CampaignContent } from "./content.ts";
import { textsOf } from "./texts.ts";

/** A text that a reader of the language would meet in another one. */
export interface MissingText {
  /** Where: "levels.2.questions.phylloxera.prompt". */
  place: string;
  language: Language;
}

/** What the campaign has still to say in the languages that it promises, text by text. */
export function missingWords(content: CampaignContent): MissingText[] {
  return textsOf(content).flatMap(([place, words]) =>
    content.languages.filter((language) => !words[language]?.trim()).map((language) => ({ place, language })),
  );
}
