import type { TraitScaleQuestion } from "../../campaign/question.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import type { Fields, GivenRefusal, KindProblem, TraitKind } from "./kind.ts";

export interface TraitScaleView {
  min: number;
  max: number;
  lowLabel: string;
  highLabel: string;
}

/** Eleven, from 0 to 10, is the longest scale in use, and as many as fit a phone. */
const MOST_STEPS = 11;

/** Form: `choice`, a whole number from `min` to `max`. Stored: ["4"]; the trait's value is "4". */
export const traitScale: TraitKind<TraitScaleQuestion, TraitScaleView> = {
  problems,
  texts: ({ lowLabel, highLabel }) => [
    ["lowLabel", lowLabel],
    ["highLabel", highLabel],
  ],
  read,
  trait: ([number = ""]) => number,
  listed: () => ({ keys: [], shuffled: "never" }),
  jumpsOn: ({ min, max }) => Array.from({ length: max - min + 1 }, (_, index) => String(min + index)),
  view: ({ min, max, lowLabel, highLabel }, _, say) => ({
    min,
    max,
    lowLabel: say(lowLabel),
    highLabel: say(highLabel),
  }),
};

function read({ min, max }: TraitScaleQuestion, fields: Fields): Result<string[], GivenRefusal> {
  const chosen = fields.get("choice")?.at(-1) ?? "";
  if (chosen === "") return refuse("nothing_chosen");
  if (!/^-?\d{1,4}$/.test(chosen)) return refuse("not_a_number");
  const number = Number(chosen) || 0;
  return number < min || number > max ? refuse("out_of_range") : ok([String(number)]);
}

function problems({ min, max }: TraitScaleQuestion): KindProblem[] {
  if (!Number.isInteger(min) || !Number.isInteger(max) || min >= max)
    return [{ code: "range_empty", place: "min" }];
  return max - min < MOST_STEPS ? [] : [{ code: "scale_too_long", place: "max" }];
}
