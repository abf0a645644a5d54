import type { Question, QuestionKind, ScoredQuestion, TraitQuestion } from "../../campaign/question.ts";
import { closestNumber } from "./closest-number.ts";
import type { Kind, ScoredKind, TraitKind } from "./kind.ts";
import { matchPairs } from "./match-pairs.ts";
import { oneChoice } from "./one-choice.ts";
import { order } from "./order.ts";
import { pictureChoice } from "./picture-choice.ts";
import { pointOnPicture } from "./point-on-picture.ts";
import { severalChoices } from "./several-choices.ts";
import { shortText } from "./short-text.ts";
import { traitChoice } from "./trait-choice.ts";
import { traitChoices } from "./trait-choices.ts";
import { traitScale } from "./trait-scale.ts";
import { traitText } from "./trait-text.ts";
import { trueFalse } from "./true-false.ts";

type OfKind<K extends QuestionKind> = Extract<Question, { kind: K }>;
type Each = {
  [K in ScoredQuestion["kind"]]: ScoredKind<Extract<ScoredQuestion, { kind: K }>, object>;
} & { [K in TraitQuestion["kind"]]: TraitKind<Extract<TraitQuestion, { kind: K }>, object> };

/** Every kind of question, once: a kind that is missing here does not compile. */
const KINDS = {
  "one-choice": oneChoice,
  "several-choices": severalChoices,
  "true-false": trueFalse,
  "picture-choice": pictureChoice,
  order,
  "closest-number": closestNumber,
  "short-text": shortText,
  "point-on-picture": pointOnPicture,
  "match-pairs": matchPairs,
  "trait-choice": traitChoice,
  "trait-choices": traitChoices,
  "trait-scale": traitScale,
  "trait-text": traitText,
} satisfies Each;

/** What a player may see of a kind, beside what every question shows. */
export type KindView<K extends QuestionKind> = ReturnType<(typeof KINDS)[K]["view"]>;

// The table pairs each kind with its own question: that is lost on the type of a question that may be of any kind.

export function kindOf<K extends QuestionKind>(question: OfKind<K>): Kind<OfKind<K>, KindView<K>> {
  return KINDS[question.kind] as unknown as Kind<OfKind<K>, KindView<K>>;
}

export function scoredKindOf(question: ScoredQuestion): ScoredKind<ScoredQuestion, object> {
  return KINDS[question.kind] as unknown as ScoredKind<ScoredQuestion, object>;
}

export function traitKindOf(question: TraitQuestion): TraitKind<TraitQuestion, object> {
  return KINDS[question.kind] as unknown as TraitKind<TraitQuestion, object>;
}
