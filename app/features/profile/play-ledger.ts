import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { stepsOf } from "#app/domain/game/steps.ts";
import { inLanguage, type Language, type Words } from "#app/domain/kernel/language.ts";
import {
  ENTRY_KINDS,
  type EntryKind,
  type ExplainedEntry,
  explainEntry,
  type KeptEntry,
  sumOf,
} from "#app/domain/scoring/explain-entry.ts";

/** An entry as the studio's statement reads it: JSON has no dates. */
export interface StoredEntry extends KeptEntry {
  at: string;
  ruleVersion: number;
}

export interface PlayLedger {
  /** In the order of the moments; `question` is the prompt, or the key where the version has no such question. */
  lines: (ExplainedEntry & { at: Date; ruleVersion: number })[];
  /** One row for each level of the campaign, and a last one, without a name, for lines of no level, if there are any. */
  levels: { name: string | null; points: Record<EntryKind, number>; total: number }[];
  /** Kinds that occur; answers and boosts always do. */
  kinds: EntryKind[];
  totals: Record<EntryKind, number>;
  /** Of all lines: it is the play's score. */
  sum: number;
}

/** A play's score, explained to its last line: the rows of the levels come to the totals, and these to the sum. */
export function playLedger(
  content: Pick<CampaignContent, "levels" | "languages">,
  language: Language,
  entries: readonly StoredEntry[],
): PlayLedger {
  const say = (words: Words) => inLanguage(words, language, content.languages[0]);
  const prompts = new Map(content.levels.flatMap(stepsOf).map(({ key, prompt }) => [key, say(prompt)]));
  const lines = entries.map((entry) => {
    const explained = explainEntry(entry);
    const question = explained.question && (prompts.get(explained.question) ?? explained.question);
    return { ...explained, question, at: new Date(entry.at), ruleVersion: entry.ruleVersion };
  });
  const inLevel = (number: number) => lines.filter(({ level }) => level === number);
  const outside = lines.filter(({ level }) => level === null || level > content.levels.length);
  const rowOf = (name: string | null, own: typeof lines) => ({
    name,
    points: byKind(own),
    total: sumOf(own),
  });
  return {
    lines,
    levels: [
      ...content.levels.map((level, index) => rowOf(say(level.name), inLevel(index + 1))),
      ...(outside.length > 0 ? [rowOf(null, outside)] : []),
    ],
    kinds: ENTRY_KINDS.filter(
      (kind) => kind === "answer" || kind === "boost" || lines.some((line) => line.kind === kind),
    ),
    totals: byKind(lines),
    sum: sumOf(lines),
  };
}

function byKind(lines: readonly ExplainedEntry[]): Record<EntryKind, number> {
  const points: Record<EntryKind, number> = {
    answer: 0,
    speed: 0,
    streak: 0,
    boost: 0,
    reversal: 0,
    other: 0,
  };
  for (const line of lines) points[line.kind] += line.points;
  return points;
}
