import type { ImportReason } from "./imported.ts";

/** Something that a file says and a campaign cannot: why, and what was said. */
export interface Note {
  reason: ImportReason;
  said?: string;
}

export interface FoundChoice {
  text: string;
  /** The share of the question's points that it brings: 1 all of them, 0 none; a negative share is taken away. */
  credit: number;
}

/** What a question asks, as the exchange formats have it in common. */
export type Asked =
  | { kind: "one-choice" | "several-choices"; choices: FoundChoice[] }
  | { kind: "true-false"; right: boolean }
  /** In the right order. */
  | { kind: "order"; items: string[] }
  /** The range is made up where the file has none. */
  | {
      kind: "closest-number";
      right: number;
      tolerance: number;
      range?: { min: number; max: number; step: number };
      unit?: string;
    }
  | { kind: "short-text"; accepted: string[] }
  | { kind: "match-pairs"; pairs: { item: string; match: string }[]; leftOver: string[] };

/** A question of a file in plain text, before it is held to what a campaign can ask. */
export interface FoundQuestion {
  prompt: string;
  explanation: string;
  /** The file's own marks, for a wholly right answer: one is the usual. */
  marks: number;
  asked: Asked;
}

/** What one question of a file came to. */
export type Reading = { found: FoundQuestion; without: Note[] } | { leftOut: Note };

export function leftOut(reason: ImportReason, said?: string): { leftOut: Note } {
  return { leftOut: { reason, ...(said ? { said } : {}) } };
}
