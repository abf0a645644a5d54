import type { TraitChoicesQuestion } from "../../campaign/question.ts";
import { type ChoiceView, keysOf, readSeveral, textsOf, tooFew, viewOf } from "./choices.ts";
import type { TraitKind } from "./kind.ts";

export interface TraitChoicesView {
  choices: ChoiceView[];
  /** Most choices that may be ticked; all when absent. */
  most?: number;
}

/** Form: `choice`, once for each ticked box. Stored: the keys, sorted; the trait's value is these, joined by commas. */
export const traitChoices: TraitKind<TraitChoicesQuestion, TraitChoicesView> = {
  problems: ({ choices, most = 1 }) => [
    ...tooFew(choices, "choices"),
    ...(most >= 1 && most <= choices.length ? [] : [{ code: "most_out_of_range" as const, place: "most" }]),
  ],
  texts: ({ choices }) => textsOf(choices, "choices"),
  read: ({ choices, most }, fields) => readSeveral(fields, keysOf(choices), most),
  trait: (keys) => keys.join(","),
  listed: ({ choices }) => ({ keys: keysOf(choices), shuffled: "never" }),
  jumpsOn: ({ choices }) => keysOf(choices),
  view: ({ choices, most }, order, say) => ({
    choices: viewOf(choices, order, say),
    ...(most === undefined ? {} : { most }),
  }),
};
