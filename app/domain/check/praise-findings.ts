import type { CampaignContent } from "../campaign/content.ts";
import { mailTextsOf } from "../campaign/mail-texts.ts";
import { type PlacedText, textsOf } from "../campaign/texts.ts";
import { wordsOf } from "../game/same-text.ts";
import type { Language } from "../kernel/language.ts";
import { PRAISE } from "./alcohol-words.ts";
import type { Found } from "./finding.ts";

/** What tells the game's story. The legal texts name what they forbid. */
const TOLD = /^(name|tagline|intro)$|^levels\.|^voucher\.name$/;

/** Words of an alcohol campaign that praise drinking, or link it with feat, daring, luck or charm: the first of each text. */
export function praiseFindings(content: CampaignContent): Found[] {
  const told = textsOf(content).filter(([place]) => TOLD.test(place));
  return [...told, ...mailTextsOf(content).map(({ place, words }): PlacedText => [place, words])].flatMap(
    ([place, words]) =>
      content.languages.flatMap((language): Found[] => {
        const word = praiseIn(words[language] ?? "", language);
        return word ? [{ code: "alcohol_praised", place, language, word }] : [];
      }),
  );
}

/** The first praise in a text, as the text writes it; null for none. */
export function praiseIn(text: string, language: Language): string | null {
  const folded = ` ${wordsOf(text).join(" ")} `;
  const found = PATTERNS[language]?.exec(folded);
  if (!found) return null;
  const before = folded.slice(1, found.index + 1).split(" ").length - 1;
  const written = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return written.slice(before, before + found[0].trim().split(" ").length).join(" ");
}

/** One pattern a language over words parted by single spaces: a text is looked through once. */
const PATTERNS = Object.fromEntries(
  Object.entries(PRAISE).map(([language, phrases]) => {
    // Arabic writes "the" as part of the word.
    const article = language === "ar" ? "(?:ال)?" : "";
    const patterns = phrases.map((phrase) =>
      phrase
        .split(" ")
        .map((word) => `${article}${wordsOf(word).join("")}${word.endsWith("*") ? "[^ ]*" : ""}`)
        .join(" "),
    );
    return [language, new RegExp(` (?:${patterns.join("|")})(?= )`, "u")];
  }),
) as Partial<Record<Language, RegExp>>;
