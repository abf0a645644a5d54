import type { TraitChoiceQuestion } from "../../campaign/question.ts";
import { type ChoiceView, keysOf, readOne, textsOf, tooFew, viewOf } from "./choices.ts";
import type { TraitKind } from "./kind.ts";

export interface TraitChoiceView {
  choices: ChoiceView[];
}

/** Form: `choice`, one key. Stored: [key]; the trait's value is the key. Always in the author's order, which may mean something. */
export const traitChoice: TraitKind<TraitChoiceQuestion, TraitChoiceView> = {
  problems: ({ choices }) => tooFew(choices, "choices"),
  texts: ({ choices }) => textsOf(choices, "choices"),
  read: ({ choices }, fields) => readOne(fields, keysOf(choices)),
  trait: ([key = ""]) => key,
  listed: ({ choices }) => ({ keys: keysOf(choices), shuffled: "never" }),
  jumpsOn: ({ choices }) => keysOf(choices),
  view: ({ choices }, order, say) => ({ choices: viewOf(choices, order, say) }),
};
