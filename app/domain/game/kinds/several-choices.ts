import type { SeveralChoicesQuestion } from "../../campaign/question.ts";
import { type ChoiceView, keysOf, readSeveral, rightProblems, textsOf, tooFew, viewOf } from "./choices.ts";
import type { ScoredKind, Verdict } from "./kind.ts";

export interface SeveralChoicesView {
  choices: ChoiceView[];
}

/** Form: `choice`, once for each ticked box. Stored: the keys, sorted. */
export const severalChoices: ScoredKind<SeveralChoicesQuestion, SeveralChoicesView> = {
  problems: ({ choices, right }) => [
    ...tooFew(choices, "choices"),
    ...rightProblems(choices, right),
    // Nothing to know: who ticks everything is right.
    ...(choices.length > 0 && choices.every(({ key }) => right.includes(key))
      ? [{ code: "all_right" as const, place: "right" }]
      : []),
  ],
  texts: ({ choices }) => textsOf(choices, "choices"),
  read: ({ choices }, fields) => readSeveral(fields, keysOf(choices)),
  judge,
  listed: ({ choices }) => ({ keys: keysOf(choices), shuffled: "on-request" }),
  jumpsOn: ({ choices }) => keysOf(choices),
  view: ({ choices }, order, say) => ({ choices: viewOf(choices, order, say) }),
};

/**
 * share = max(0, (right ones ticked - wrong ones ticked) / right ones): ticking everything brings nothing where as many
 * are wrong as right. Where a choice has points of its own, the answer's points are the sum over the ticked ones,
 * and may be negative: there is no floor.
 */
function judge({ choices, right }: SeveralChoicesQuestion, given: readonly string[]): Verdict {
  const hits = given.filter((key) => right.includes(key)).length;
  const share = Math.max(0, (2 * hits - given.length) / new Set(right).size);
  if (choices.every(({ points }) => points === undefined)) return { share };
  const ticked = choices.filter(({ key }) => given.includes(key));
  return { share, ownPoints: ticked.reduce((sum, { points }) => sum + (points ?? 0), 0) };
}
