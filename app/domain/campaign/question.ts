import type { Words } from "../kernel/language.ts";

export interface Choice {
  key: string;
  text: Words;
}

/** A choice that gives points of its own instead of the question's; may be negative. */
export interface ScoredChoice extends Choice {
  points?: number;
}

/** Sized, so that the page does not move when it arrives; described, for those who do not see it. */
export interface Picture {
  /** A path of this installation, to an AVIF, WebP or SVG. */
  src: string;
  /** Pixels. */
  width: number;
  height: number;
  alt: Words;
}

interface QuestionBase {
  /** One question's in the whole campaign: answers are found by it. */
  key: string;
  prompt: Words;
  /** Beside the prompt of any kind. */
  picture?: Picture;
}

interface ScoredBase extends QuestionBase {
  /** For an answer that is wholly right. */
  points: number;
  /** For one that is wholly wrong; 0 unless given, may be negative. */
  wrongPoints?: number;
  explanation: Words;
  /** Where a careful reader checks the fact; for authors, not shown to players. */
  source?: string;
}

export interface OneChoiceQuestion extends ScoredBase {
  kind: "one-choice";
  choices: ScoredChoice[];
  /** The key of the one right choice. Never leaves the server before the answer is stored. */
  right: string;
}

/** Partial credit: a right choice counts for, a wrong one against. */
export interface SeveralChoicesQuestion extends ScoredBase {
  kind: "several-choices";
  choices: ScoredChoice[];
  right: string[];
}

/** Its two choices have the keys "true" and "false". */
export interface TrueFalseQuestion extends ScoredBase {
  kind: "true-false";
  right: boolean;
}

export interface PictureChoiceQuestion extends ScoredBase {
  kind: "picture-choice";
  /** The text names the picture, and is its description. */
  choices: (ScoredChoice & { picture: Omit<Picture, "alt"> })[];
  right: string;
}

/** The items stand here in the right order, and are shown in another. */
export interface OrderQuestion extends ScoredBase {
  kind: "order";
  items: Choice[];
}

export interface ClosestNumberQuestion extends ScoredBase {
  kind: "closest-number";
  right: number;
  min: number;
  max: number;
  step: number;
  /** How far off an answer still brings points, falling evenly from all to none; 0: only the number itself. */
  tolerance: number;
  unit?: Words;
}

export interface ShortTextQuestion extends ScoredBase {
  kind: "short-text";
  /** Every text that is right, in each language; accents, case, punctuation and spaces do not count. */
  accepted: Partial<Record<string, string[]>>;
  /** Texts that are wrong though only a slip away from an accepted one ("Margot" for "Margaux"). */
  refused?: Partial<Record<string, string[]>>;
  /** Typing slips forgiven (edit distance), for words long enough; 0 to 2. */
  slips: number;
}

/** A part of a picture, in percent of its width and height, from its top left corner; a radius in percent of the width. */
export type Area =
  | { shape: "circle"; x: number; y: number; radius: number }
  | { shape: "box"; x: number; y: number; width: number; height: number };

/** Point at it, or choose it by name: both give the same answer. */
export interface PointOnPictureQuestion extends ScoredBase {
  kind: "point-on-picture";
  picture: Picture;
  zones: (Choice & { area: Area })[];
  right: string;
}

export interface MatchPairsQuestion extends ScoredBase {
  kind: "match-pairs";
  /** Each to be matched with one of `others`; some of those may be left over. */
  items: (Choice & { match: string })[];
  others: Choice[];
}

interface TraitBase extends QuestionBase {
  /** The trait of the profile that the answer fills. */
  trait: string;
}

/** A question of taste: it scores nothing, has no right answer, and fills a trait of the profile. */
export interface TraitChoiceQuestion extends TraitBase {
  kind: "trait-choice";
  choices: Choice[];
}

export interface TraitChoicesQuestion extends TraitBase {
  kind: "trait-choices";
  choices: Choice[];
  /** Most choices that may be ticked; all when absent. */
  most?: number;
}

export interface TraitScaleQuestion extends TraitBase {
  kind: "trait-scale";
  min: number;
  max: number;
  lowLabel: Words;
  highLabel: Words;
}

export interface TraitTextQuestion extends TraitBase {
  kind: "trait-text";
  /** Characters. */
  longest: number;
}

export type ScoredQuestion =
  | OneChoiceQuestion
  | SeveralChoicesQuestion
  | TrueFalseQuestion
  | PictureChoiceQuestion
  | OrderQuestion
  | ClosestNumberQuestion
  | ShortTextQuestion
  | PointOnPictureQuestion
  | MatchPairsQuestion;

export type TraitQuestion =
  | TraitChoiceQuestion
  | TraitChoicesQuestion
  | TraitScaleQuestion
  | TraitTextQuestion;

export type Question = ScoredQuestion | TraitQuestion;
export type QuestionKind = Question["kind"];

const SCORED_KINDS = [
  "one-choice",
  "several-choices",
  "true-false",
  "picture-choice",
  "order",
  "closest-number",
  "short-text",
  "point-on-picture",
  "match-pairs",
] as const satisfies readonly ScoredQuestion["kind"][];
const TRAIT_KINDS = [
  "trait-choice",
  "trait-choices",
  "trait-scale",
  "trait-text",
] as const satisfies readonly TraitQuestion["kind"][];
export const QUESTION_KINDS: readonly QuestionKind[] = [...SCORED_KINDS, ...TRAIT_KINDS];

export function isScored(question: Question): question is ScoredQuestion {
  return !question.kind.startsWith("trait-");
}
