import type { ClosestNumberQuestion } from "../campaign/question.ts";
import type { Language } from "../kernel/language.ts";
import type { Asked, Note } from "./found-question.ts";
import { oneLine } from "./tidy-text.ts";

/**
 * A number and how far off it may be. Where the file has no range, one is made that does not tell the answer by its
 * middle: from 0 (or below it, as far) to a power of ten, at least 10, in steps as fine as the number is written.
 * 1822 is asked between 0 and 10,000 in steps of 1; -3.5 between -10 and 10 in steps of 0.1.
 */
export function closestNumber(
  { right, tolerance, range, unit }: Extract<Asked, { kind: "closest-number" }>,
  language: Language,
): Pick<ClosestNumberQuestion, "right" | "tolerance" | "min" | "max" | "step" | "unit"> & {
  without: Note[];
} {
  return {
    right,
    tolerance,
    ...(range ?? rangeAround(right, tolerance)),
    ...(unit ? { unit: { [language]: oneLine(unit) } } : {}),
    // In a file an answer within the tolerance is wholly right; in a campaign it is worth less the further off it is.
    without: tolerance > 0 ? [{ reason: "tolerance-graded", said: String(tolerance) }] : [],
  };
}

function rangeAround(right: number, tolerance: number): { min: number; max: number; step: number } {
  const furthest = Math.abs(right) + tolerance;
  const digits = Math.max(1, Math.floor(Math.log10(furthest || 1)) + 1);
  const max = Number(`1e${digits}`);
  return { min: right - tolerance < 0 ? -max : 0, max, step: Number(`1e-${decimalsOf(right)}`) };
}

function decimalsOf(number: number): number {
  const [digits = "", exponent = "0"] = String(number).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}
