import type { TraitTextQuestion } from "../../campaign/question.ts";
import { readText } from "../typed-text.ts";
import type { TraitKind } from "./kind.ts";

export interface TraitTextView {
  /** Characters. */
  longest: number;
}

const LONGEST = 2000;

/** Form: `choice`, a text, line breaks allowed. Stored: the text, tidied; it is the trait's value too. */
export const traitText: TraitKind<TraitTextQuestion, TraitTextView> = {
  problems: ({ longest }) =>
    longest >= 1 && longest <= LONGEST ? [] : [{ code: "longest_out_of_range", place: "longest" }],
  texts: () => [],
  read: ({ longest }, fields) => readText(fields, longest, "many-lines"),
  trait: ([text = ""]) => text,
  listed: () => ({ keys: [], shuffled: "never" }),
  jumpsOn: () => [],
  view: ({ longest }) => ({ longest }),
};
