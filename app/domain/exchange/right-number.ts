import { type Asked, leftOut, type Note } from "./found-question.ts";

/** A number that brings a share of the points, and how far off an answer may be. */
export interface FoundNumber {
  right: number;
  tolerance: number;
  credit: number;
}

/** The one number that is wholly right. Those that bring less are left behind; of two, none is the closest. */
export function rightNumber(
  found: FoundNumber[],
): { asked: Extract<Asked, { kind: "closest-number" }>; without: Note[] } | { leftOut: Note } {
  const [best, another] = found.filter(({ credit }) => credit >= 1);
  if (!best) return leftOut("no-right-answer");
  if (another && another.right !== best.right) return leftOut("several-right", String(another.right));
  const lesser = found.find(({ credit }) => credit > 0 && credit < 1);
  return {
    asked: { kind: "closest-number", right: best.right, tolerance: best.tolerance },
    without: lesser ? [{ reason: "partial-credit-dropped", said: String(lesser.right) }] : [],
  };
}
