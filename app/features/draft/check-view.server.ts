import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { Finding, Severity } from "#app/domain/check/finding.ts";
import { namedPlace } from "#app/domain/check/named-place.ts";
import { inLanguage, type StudioLanguage } from "#app/domain/kernel/language.ts";
import * as enCheck from "#app/i18n/messages/en/studio-check.ts";
import { findings as en } from "#app/i18n/messages/en/studio-findings.ts";
import * as frCheck from "#app/i18n/messages/fr/studio-check.ts";
import { findings as fr } from "#app/i18n/messages/fr/studio-findings.ts";
import type { CheckItem, CheckView } from "./check-panel.tsx";

const CATALOGUES = { en: { ...enCheck, findings: en }, fr: { ...frCheck, findings: fr } };

/**
 * What the check has found, as a marketer reads it: each sentence once, with every place that it is true of. Made on the server,
 * so that no browser loads the sentences of what is right.
 */
export function checkView({
  content,
  findings,
  language,
  hrefOf,
}: {
  content: CampaignContent;
  findings: readonly Finding[];
  language: StudioLanguage;
  /** Where a place is mended. */
  hrefOf: (place: string) => string;
}): CheckView {
  const items = (severity: Severity): CheckItem[] => {
    const bySentence = new Map<string, CheckItem>();
    for (const finding of findings.filter((one) => one.severity === severity)) {
      const sentence = sentenceOf(finding, content, language);
      const item = bySentence.get(sentence) ?? { sentence, places: [] };
      item.places.push({ where: whereOf(finding, sentence, content, language), href: hrefOf(finding.place) });
      bySentence.set(sentence, item);
    }
    return [...bySentence.values()];
  };
  return { blocks: items("blocks"), warns: items("warns") };
}

function sentenceOf(finding: Finding, { country }: CampaignContent, reader: StudioLanguage): string {
  const { found = 0, limit = 0, ordinal = 0, word = "", language } = finding;
  return CATALOGUES[reader].findings[finding.code]({
    language: language ? (nameOf("language", language, reader) ?? language) : "",
    country: /^[A-Z]{2}$/.test(country) ? (nameOf("region", country, reader) ?? country) : country,
    found,
    limit,
    ordinal,
    word,
  });
}

function nameOf(type: "language" | "region", code: string, reader: StudioLanguage): string | undefined {
  return new Intl.DisplayNames([reader], { type }).of(code);
}

/** "Level 2, The vine · Question 3 · Explanation", and the language where the sentence does not say it. */
function whereOf(
  { place, language }: Finding,
  sentence: string,
  content: CampaignContent,
  reader: StudioLanguage,
): string {
  const { parts, where } = CATALOGUES[reader];
  const spoken = language ? (nameOf("language", language, reader) ?? language) : "";
  const { part, level, question, item } = namedPlace(content, place);
  const name = level ? inLanguage(level.name, reader, content.languages[0]).trim() : "";
  const last = item === null ? parts[part] : where.item(parts[part], item);
  return [
    ...(level ? [where.level(level.number, name)] : []),
    ...(question ? [(question.isTaste ? where.tasteQuestion : where.question)(question.number)] : []),
    // The level and the question have been named.
    ...(part === "level" || part === "question" ? [] : [last]),
    ...(sentence.includes(spoken) ? [] : [spoken]),
  ].join(" · ");
}
