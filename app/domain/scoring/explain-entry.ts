import { BOOST_ACTS, type BoostAct } from "../campaign/content.ts";

/** A line of the ledger as it is kept. */
export interface KeptEntry {
  kind: string;
  /** `causeOf` or `reversalOf` wrote it; a boost's is the id of the boost. */
  cause: string;
  /** From 1; of none: 0 (a friend challenged before the first level was finished) or null. */
  level: number | null;
  points: number;
  /** Of the boost that paid it; null for all others. */
  act: string | null;
}

/** In the order in which they are explained. The last is for what a later version may have written: it counts too. */
export const ENTRY_KINDS = ["answer", "speed", "streak", "boost", "reversal", "other"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What a line was given or taken for. */
export interface ExplainedEntry {
  kind: EntryKind;
  level: number | null;
  /** From 1: the one that the answer belongs to, or that was taken back. Null for what belongs to none. */
  attempt: number | null;
  /** The key of the question answered. */
  question: string | null;
  act: BoostAct | null;
  points: number;
}

export function explainEntry({ kind, cause, level, points, act }: KeptEntry): ExplainedEntry {
  const known = ENTRY_KINDS.find((one) => one === kind) ?? "other";
  return {
    kind: known,
    level: level || null,
    ...(known === "boost" || known === "other" ? { attempt: null, question: null } : readCause(cause)),
    act: BOOST_ACTS.find((one) => one === act) ?? null,
    points,
  };
}

/** "2:phylloxera", "2.3:phylloxera" or, of a reversal, "2.1". */
function readCause(cause: string): { attempt: number | null; question: string | null } {
  const [, level, attempt, question] = /^(\d+)(?:\.(\d+))?(?::(.*))?$/s.exec(cause) ?? [];
  if (level === undefined) return { attempt: null, question: null };
  return { attempt: Number(attempt ?? 1), question: question ?? null };
}

export function sumOf(entries: readonly { points: number }[]): number {
  return entries.reduce((sum, { points }) => sum + points, 0);
}
