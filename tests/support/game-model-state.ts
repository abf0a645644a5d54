import type { Level } from "#app/domain/campaign/level.ts";

export type Pace = "normal" | "double" | "long" | "off";

export interface LedgerLine {
  kind: "answer" | "speed" | "streak" | "reversal";
  cause: string;
  level: number;
  points: number;
}

/** One thing that may be sent as the answer to a question, and what it is worth; written down by hand, judged by nobody. */
export interface Way {
  fields: Record<string, string[]>;
  /** As it is stored; null: it is no answer, and is refused. */
  given: string[] | null;
  /** How much of it is right, 0 to 1; none for a question of taste. */
  share?: number;
  /** Before weight and bonuses. */
  points?: number;
}

export interface ModelCampaign {
  /** `/play/<campaign>` */
  home: string;
  levels: Level[];
  /** By the question's key. */
  ways: Record<string, Way[]>;
}

export interface ModelAnswer {
  position: number;
  question: string;
  given: string[];
  right: boolean | null;
  share: number | null;
  late: boolean;
  points: number;
}

export interface ModelRun {
  level: number;
  number: number;
  position: number;
  streak: number;
  /** On the player's own clock, in milliseconds. */
  clockAt: number | null;
  askedAt: number | null;
  finishedAt: number | null;
  passed: boolean | null;
  answers: ModelAnswer[];
  /** The questions by position: where a level mixes them, each is learnt when it is shown. */
  order: (string | undefined)[];
}

/** One player in one campaign. */
export interface Game {
  now: number;
  pace: Pace;
  runs: ModelRun[];
  ledger: LedgerLine[];
  /** Questions that the player may have seen, and those whose answer they have been told. */
  shown: string[];
  told: string[];
}
