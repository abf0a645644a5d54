import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { stepsOf } from "#app/domain/game/steps.ts";
import type { Words } from "#app/domain/kernel/language.ts";
import {
  ENTRY_KINDS,
  type ExplainedEntry,
  explainEntry,
  type KeptEntry,
  sumOf,
} from "#app/domain/scoring/explain-entry.ts";
import type { LedgerLevel, LedgerLine } from "#app/features/play/score-ledger.tsx";

interface OwnLedger {
  entries: readonly KeptEntry[];
  /** Of the version that the play is played by. */
  content: Pick<CampaignContent, "levels">;
  say(words: Words): string;
  /** The level whose single lines were asked for. */
  asked: number | null;
  hrefOf(level: number): string;
}

/**
 * The ledger by level and kind, nothing left out: the levels' points are the score's, a group's lines those of the group.
 * Where all single lines are too many for one page, those of the level asked for are shown, whatever they weigh.
 */
export function ownLedger({ entries, content, say, asked, hrefOf }: OwnLedger): LedgerLevel[] {
  const prompts = new Map(
    content.levels.flatMap(stepsOf).map(({ key, prompt }) => [key, shortened(say(prompt))]),
  );
  const explained = entries.map(explainEntry);
  const isWhole = weightOf(explained, prompts) <= ROOM;
  return levelsIn(explained).map((level) => {
    const own = explained.filter((entry) => entry.level === level);
    const isTriedAgain = own.some(({ attempt }) => (attempt ?? 1) > 1);
    const hasLines = isWhole || level === asked || level === null;
    return {
      ...(level === null ? {} : { level, name: say(content.levels[level - 1]?.name ?? {}) }),
      ...(hasLines ? { isOpen: !isWhole && level !== null } : { linesHref: hrefOf(level) }),
      points: sumOf(own),
      groups: ENTRY_KINDS.map((kind) => ({ kind, of: own.filter((entry) => entry.kind === kind) }))
        .filter(({ of }) => of.length > 0)
        .map(({ kind, of }) => ({
          kind,
          points: sumOf(of),
          ...(hasLines ? { lines: of.map((entry) => toLine(entry, prompts, isTriedAgain)) } : {}),
        })),
    };
  });
}

/**
 * Compressed bytes that single lines may take, so that the page stays within its 14 kB. Measured with the demo: all but
 * they come to 11.4 kB; a line takes about 9, and each question, named once, not quite half of its letters.
 */
const ROOM = 2_400;

function weightOf(entries: readonly ExplainedEntry[], prompts: ReadonlyMap<string, string>): number {
  const asked = new Set(entries.map(({ question }) => prompts.get(question ?? "") ?? ""));
  return 9 * entries.length + 0.45 * Buffer.byteLength([...asked].join(""));
}

/** In their order; what belongs to none stands last. */
function levelsIn(entries: readonly ExplainedEntry[]): (number | null)[] {
  const place = (level: number | null) => level ?? Number.MAX_SAFE_INTEGER;
  return [...new Set(entries.map(({ level }) => level))].sort((a, b) => place(a) - place(b));
}

function toLine(
  { kind, points, attempt, question, act }: ExplainedEntry,
  prompts: ReadonlyMap<string, string>,
  isTriedAgain: boolean,
): LedgerLine {
  return {
    points,
    ...(attempt !== null && (isTriedAgain || kind === "reversal") ? { attempt } : {}),
    ...(question === null ? {} : { question: prompts.get(question) ?? question }),
    ...(act ? { act } : {}),
  };
}

/** What is left of a question, in characters: enough to know it again by. */
const PROMPT_LENGTH = 60;

/** Cut after a whole word. */
function shortened(prompt: string): string {
  const characters = [...prompt];
  if (characters.length <= PROMPT_LENGTH) return prompt;
  const cut = characters.slice(0, PROMPT_LENGTH).join("");
  return `${cut.replace(/\s+\S*$/u, "")}…`;
}
