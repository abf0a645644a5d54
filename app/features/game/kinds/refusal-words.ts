import type { Question } from "../../../domain/campaign/question.ts";
import type { GivenRefusal } from "../../../domain/game/kinds/kind.ts";
import type { PlayerMessages } from "../../../i18n/player-messages.ts";

/** Why what was sent is no answer, and what to do about it, in the words of the question's kind. */
export function refusalWords(t: PlayerMessages, question: Question, refusal: GivenRefusal): string {
  const words = t.refusals;
  switch (refusal) {
    case "nothing_chosen":
      return isTyped(question) ? words.answer_missing : missingWords(t, question);
    case "incomplete":
      return missingWords(t, question);
    case "unknown_choice":
      return words.choice_unknown;
    case "not_a_number":
      return words.not_a_number;
    case "out_of_range":
      return "min" in question ? words.out_of_range(question) : words.choice_unknown;
    case "too_long":
      return words.answer_too_long;
    case "same_place_twice":
      return words.same_place_twice;
    case "too_many":
      return words.too_many_chosen({ most: question.kind === "trait-choices" ? (question.most ?? 1) : 1 });
  }
}

function isTyped({ kind }: Question): boolean {
  return kind === "closest-number" || kind === "short-text" || kind === "trait-text";
}

function missingWords({ refusals }: PlayerMessages, { kind }: Question): string {
  if (kind === "order") return refusals.places_missing;
  return kind === "match-pairs" ? refusals.matches_missing : refusals.choice_missing;
}
