import { leftOut, type Note } from "#app/domain/exchange/found-question.ts";
import { type FoundNumber, rightNumber } from "#app/domain/exchange/right-number.ts";
import { cutAt, splitBare } from "./gift-marks.ts";
import { feedbackOf, weightOf } from "./gift-weight.ts";
import { plainNumber } from "./plain-number.ts";

/** What follows `{#`: `3`, `3:2` (two off at most), `1..5`, or several of them, each after a `=`. */
export function giftNumber(written: string) {
  const without: Note[] = [];
  const found: FoundNumber[] = [];
  for (const { text } of splitBare(written, "=")) {
    const [number, feedback] = cutAt(text, "#");
    without.push(...feedbackOf(feedback));
    const { credit, rest } = weightOf(number, 1);
    const read = readNumber(rest);
    // "Anything else", which is there for its feedback.
    if (rest.trim() === "*") continue;
    if (!read) return leftOut("number-not-read", rest);
    found.push({ ...read, credit });
  }
  const asked = rightNumber(found);
  return "leftOut" in asked ? asked : { ...asked, without: [...without, ...asked.without] };
}

function readNumber(written: string): { right: number; tolerance: number } | null {
  const [from, to] = written.split("..");
  if (from !== undefined && to !== undefined) {
    const [low, high] = [plainNumber(from), plainNumber(to)];
    if (low === null || high === null || low > high) return null;
    return { right: inDecimal((low + high) / 2), tolerance: inDecimal((high - low) / 2) };
  }
  const [number = "", tolerance = "0"] = written.split(":");
  const [right, off] = [plainNumber(number), plainNumber(tolerance)];
  return right === null || off === null || off < 0 ? null : { right, tolerance: off };
}

/** The middle of 3.1 and 3.2 is 3.15, and not 3.1500000000000004. */
function inDecimal(number: number): number {
  return Number(number.toFixed(9));
}
