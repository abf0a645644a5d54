import type { Area, QuestionKind } from "../../../domain/campaign/question.ts";
import type { Fields } from "../../../domain/game/kinds/kind.ts";
import type { PictureSize, PictureView } from "../../../domain/game/kinds/picture.ts";
import type { QuestionView } from "../../../domain/game/player-view.ts";

/** A question as it is asked: of one kind, or of any. */
export type Asked<K extends QuestionKind = QuestionKind> = Extract<QuestionView, { kind: K }>;

/** What was typed or ticked, to be shown again with a refusal. */
export type Typed = Fields;

export const NOTHING_TYPED: Typed = new Map<string, string[]>();

export function lastTyped(typed: Typed, name: string): string | undefined {
  return typed.get(name)?.at(-1);
}

/** A choice with what became of it; `right` is false where nothing is right or wrong. */
export interface ToldChoice {
  key: string;
  text: string;
  chosen: boolean;
  right: boolean;
  picture?: PictureSize;
}

export interface ToldItem {
  key: string;
  text: string;
  /** From 1; none when it was given no place. */
  yourPlace?: number;
}

export interface ToldPair {
  key: string;
  text: string;
  match: string;
  yourMatch?: string;
  right: boolean;
}

export interface ToldZone extends ToldChoice {
  area: Area | undefined;
}

interface ToldByKind {
  "one-choice": { choices: ToldChoice[] };
  "several-choices": { choices: ToldChoice[] };
  "picture-choice": { choices: ToldChoice[] };
  "trait-choice": { choices: ToldChoice[] };
  "trait-choices": { choices: ToldChoice[] };
  "true-false": { right: string; yours?: string };
  /** The items in the right order. */
  order: { items: ToldItem[] };
  "closest-number": { min: number; max: number; right: number; yours?: number; unit?: string };
  /** Of `accepted`, the first is shown as the right answer, the others as right too. */
  "short-text": { yours?: string; accepted: string[] };
  /** In percent; only where the point is in none of the zones. */
  "point-on-picture": { picture: PictureView; zones: ToldZone[]; yourPoint?: { x: number; y: number } };
  "match-pairs": { pairs: ToldPair[] };
  "trait-scale": { min: number; max: number; lowLabel: string; highLabel: string; yours?: number };
  "trait-text": { yours?: string };
}

/** What became of an answer, and what is right: of one kind, or of any. */
export type Told<K extends QuestionKind = QuestionKind> = {
  [Each in K]: { kind: Each } & ToldByKind[Each];
}[K];
