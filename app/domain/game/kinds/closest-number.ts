import type { ClosestNumberQuestion } from "../../campaign/question.ts";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { readingsOf } from "../typed-number.ts";
import type { Fields, GivenRefusal, KindProblem, ScoredKind } from "./kind.ts";

export interface ClosestNumberView {
  min: number;
  max: number;
  step: number;
  unit?: string;
}

/** Characters: enough for any number with its spaces. */
const LONGEST = 40;

/**
 * Form: `choice`, a number as people type it (`readingsOf`). Stored: the plain decimal, "1855" or "12.5", on the
 * nearest step counted from `min`. share = 1 - |off| / tolerance, at least 0; without tolerance the number itself.
 */
export const closestNumber: ScoredKind<ClosestNumberQuestion, ClosestNumberView> = {
  problems,
  texts: ({ unit }) => (unit ? [["unit", unit]] : []),
  read,
  judge: ({ right, tolerance }, given) => ({
    share: shareOf(Number(given[0] ?? Number.NaN), right, tolerance),
  }),
  listed: () => ({ keys: [], shuffled: "never" }),
  jumpsOn: () => [],
  view: ({ min, max, step, unit }, _, say) => ({ min, max, step, ...(unit ? { unit: say(unit) } : {}) }),
};

function shareOf(given: number, right: number, tolerance: number): number {
  if (given === right) return 1;
  return tolerance > 0 ? Math.max(0, 1 - Math.abs(given - right) / tolerance) || 0 : 0;
}

/**
 * "1,855" is 1855 to one reader and 1.855 to another: where both could be meant, the one that is within the range, with
 * no more decimals than the steps have, is taken; where that leaves two, it is no number.
 */
function read(question: ClosestNumberQuestion, fields: Fields): Result<string[], GivenRefusal> {
  const { min, max } = question;
  const typed = fields.get("choice")?.at(-1)?.trim() ?? "";
  if (typed === "") return refuse("nothing_chosen");
  if (typed.length > LONGEST) return refuse("too_long");
  const readings = readingsOf(typed);
  if (readings.length === 0) return refuse("not_a_number");
  const inRange = readings.filter((number) => number >= min && number <= max);
  if (inRange.length === 0) return refuse("out_of_range");
  const likely = inRange.filter((number) => decimalsOf(number) <= stepDecimals(question));
  const [number, another] = inRange.length > 1 ? likely : inRange;
  if (number === undefined || another !== undefined) return refuse("not_a_number");
  return ok([String(onStep(question, number))]);
}

/** The nearest step, and no further than the last one before `max`. Halves go up. */
function onStep(question: ClosestNumberQuestion, number: number): number {
  const { min, max, step } = question;
  const last = Math.floor((max - min) / step + 1e-9);
  const steps = Math.min(last, Math.round((number - min) / step));
  // Decimals of the steps: 0.1 * 3 is 0.30000000000000004. Without "|| 0", "-0" would be stored.
  return Number((min + steps * step).toFixed(stepDecimals(question))) || 0;
}

function stepDecimals({ min, step }: ClosestNumberQuestion): number {
  return Math.max(decimalsOf(min), decimalsOf(step));
}

function decimalsOf(number: number): number {
  const [digits = "", exponent = "0"] = String(number).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}

function problems(question: ClosestNumberQuestion): KindProblem[] {
  const { right, min, max, step, tolerance } = question;
  if (!(min < max) || !(step > 0) || step > max - min) return [{ code: "range_empty", place: "min" }];
  if (!Number.isFinite(right)) return [{ code: "no_right_answer", place: "right" }];
  return [
    ...(right < min || right > max ? [{ code: "right_outside_range" as const, place: "right" }] : []),
    ...(right >= min && right <= max && onStep(question, right) !== right
      ? [{ code: "right_off_step" as const, place: "right" }]
      : []),
    ...(tolerance < 0 ? [{ code: "tolerance_negative" as const, place: "tolerance" }] : []),
  ];
}
