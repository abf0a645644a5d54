import type { ShortTextQuestion } from "../../campaign/question.ts";
import { isNear, isSame, wordsOf } from "../same-text.ts";
import { readText } from "../typed-text.ts";
import type { KindProblem, ScoredKind } from "./kind.ts";

export interface ShortTextView {
  /** Characters. */
  longest: number;
}

export const LONGEST_SHORT_TEXT = 200;

/**
 * Form: `choice`, a text. Stored: the text, tidied. Right is what is the same as an accepted text of any language but
 * for accents, case, punctuation and spaces, or near to one (`isNear`) within the question's slips. A text of `refused`
 * is wrong, however near. A leading article counts: the author lists the text with and without.
 */
export const shortText: ScoredKind<ShortTextQuestion, ShortTextView> = {
  problems,
  texts: () => [],
  read: (_, fields) => readText(fields, LONGEST_SHORT_TEXT, "one-line"),
  judge: (question, [text = ""]) => ({ share: isAccepted(question, text) ? 1 : 0 }),
  listed: () => ({ keys: [], shuffled: "never" }),
  jumpsOn: () => [],
  view: () => ({ longest: LONGEST_SHORT_TEXT }),
};

function isAccepted(question: ShortTextQuestion, text: string): boolean {
  const accepted = allOf(question.accepted);
  if (accepted.some((right) => isSame(text, right))) return true;
  if (allOf(question.refused).some((wrong) => isSame(text, wrong))) return false;
  return accepted.some((right) => isNear(text, right, question.slips));
}

function allOf(texts: ShortTextQuestion["refused"] = {}): string[] {
  return Object.values(texts).flatMap((some) => some ?? []);
}

function problems({ accepted, refused, slips }: ShortTextQuestion): KindProblem[] {
  const right = allOf(accepted);
  return [
    ...(right.length === 0 ? [{ code: "no_accepted_text" as const, place: "accepted" }] : []),
    ...(right.some((text) => wordsOf(text).length === 0)
      ? [{ code: "accepted_without_letters" as const, place: "accepted" }]
      : []),
    ...(allOf(refused).some((wrong) => right.some((text) => isSame(text, wrong)))
      ? [{ code: "accepted_and_refused" as const, place: "refused" }]
      : []),
    ...([0, 1, 2].includes(slips) ? [] : [{ code: "slips_out_of_range" as const, place: "slips" }]),
  ];
}
