import type { OneChoiceQuestion, ScoredChoice } from "../../campaign/question.ts";
import { type ChoiceView, keysOf, readOne, rightProblems, textsOf, tooFew, viewOf } from "./choices.ts";
import type { ScoredKind, Verdict } from "./kind.ts";

export interface OneChoiceView {
  choices: ChoiceView[];
}

/** Form: `choice`, one key. Stored: [key]. Right or wrong, nothing between. */
export const oneChoice: ScoredKind<OneChoiceQuestion, OneChoiceView> = {
  problems: ({ choices, right }) => [...tooFew(choices, "choices"), ...rightProblems(choices, [right])],
  texts: ({ choices }) => textsOf(choices, "choices"),
  read: ({ choices }, fields) => readOne(fields, keysOf(choices)),
  judge: ({ choices, right }, given) => judgeOne(choices, right, given),
  listed: ({ choices }) => ({ keys: keysOf(choices), shuffled: "on-request" }),
  jumpsOn: ({ choices }) => keysOf(choices),
  view: ({ choices }, order, say) => ({ choices: viewOf(choices, order, say) }),
};

/** The chosen one's own points, if it has any, are the answer's, right or wrong. */
export function judgeOne(choices: readonly ScoredChoice[], right: string, given: readonly string[]): Verdict {
  const chosen = choices.find(({ key }) => key === given[0]);
  const share = given[0] === right ? 1 : 0;
  return chosen?.points === undefined ? { share } : { share, ownPoints: chosen.points };
}
