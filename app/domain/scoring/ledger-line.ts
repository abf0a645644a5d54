/** A line of the score ledger that the game itself writes. */
export interface LedgerLine {
  kind: "answer" | "speed" | "streak" | "reversal";
  /** What it is for; a kind and a cause are written once for a play. */
  cause: string;
  /** Never 0. */
  points: number;
}

/** "2:phylloxera" in a first attempt, "2.3:phylloxera" in the third. Levels and attempts count from 1. */
export function causeOf(level: number, attempt: number, question: string): string {
  return attempt === 1 ? `${level}:${question}` : `${level}.${attempt}:${question}`;
}

/**
 * A new attempt at a failed level begins at nothing: one line takes back what the attempt before it brought (the sum of
 * its lines), with that attempt as its cause, "2.1". None where it brought nothing.
 */
export function reversalOf(level: number, attempt: number, points: number): LedgerLine | null {
  return points === 0 ? null : { kind: "reversal", cause: `${level}.${attempt}`, points: -points };
}
