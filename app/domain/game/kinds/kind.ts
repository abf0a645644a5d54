import type { Question, ScoredQuestion, TraitQuestion } from "../../campaign/question.ts";
import type { Words } from "../../kernel/language.ts";
import type { Result } from "../../kernel/result.ts";

/** A sent form: every value under a name, in the order of the form. A `Map` is one. */
export interface Fields {
  get(name: string): readonly string[] | undefined;
}

/** Why what was sent is no answer to the question. Nothing is stored, and the player may answer again. */
export type GivenRefusal =
  | "nothing_chosen"
  | "unknown_choice"
  | "not_a_number"
  | "out_of_range"
  | "too_long"
  | "same_place_twice"
  | "incomplete"
  | "too_many";

/** What is wrong with an author's question. */
export type KindProblemCode =
  | "too_few_choices"
  | "no_right_answer"
  | "all_right"
  | "right_unknown"
  | "keys_tell_the_answer"
  | "range_empty"
  | "right_outside_range"
  | "right_off_step"
  | "tolerance_negative"
  | "scale_too_long"
  | "no_accepted_text"
  | "accepted_without_letters"
  | "accepted_and_refused"
  | "slips_out_of_range"
  | "picture_without_size"
  | "zone_outside_picture"
  | "zone_covered"
  | "most_out_of_range"
  | "longest_out_of_range"
  | "wrong_pays_more";

export interface KindProblem {
  code: KindProblemCode;
  /** Within the question ("choices.a"), or empty for the question itself. */
  place: string;
}

/** What of a question is shown one below the other, and whether in another order than the author's. */
export interface Listed {
  keys: string[];
  /** `always`: the author's order is the answer, and is never shown; `on-request`: where the level shuffles. */
  shuffled: "never" | "on-request" | "always";
  /** The order that must not be shown, its first places at least. */
  solution?: string[];
}

/** The reader's words out of the author's. */
export type Say = (words: Words) => string;

/** How an answer went. */
export interface Verdict {
  /** 0 (wholly wrong) to 1 (wholly right). */
  share: number;
  /** Given by the choices themselves, in place of the question's points. */
  ownPoints?: number;
}

/** Everything that differs from kind to kind of question, in one place for each. */
export interface Kind<Q extends Question, View extends object> {
  /** An empty list: the question can be asked. */
  problems(question: Q): KindProblem[];
  /** Every text of its own, with its place: what is to be there in each of the campaign's languages. */
  texts(question: Q): [place: string, words: Words][];
  /** The answer as it is stored, out of the sent form. */
  read(question: Q, fields: Fields): Result<string[], GivenRefusal>;
  listed(question: Q): Listed;
  /** The answers that a jump may name. */
  jumpsOn(question: Q): string[];
  /** What a player may see before the answer, names each field; `order` is that of `listed`, as it is shown. */
  view(question: Q, order: readonly string[], say: Say): View;
}

export interface ScoredKind<Q extends ScoredQuestion, View extends object> extends Kind<Q, View> {
  judge(question: Q, given: readonly string[]): Verdict;
}

export interface TraitKind<Q extends TraitQuestion, View extends object> extends Kind<Q, View> {
  /** The trait's value, out of an answer that is not empty. */
  trait(given: readonly string[]): string;
}
