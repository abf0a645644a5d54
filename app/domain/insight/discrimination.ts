import { Z_95 } from "./normal.ts";

/** How well a question tells strong players from weak ones: a correlation, -1 to 1, with its 95 % interval. */
export interface Discrimination {
  n: number;
  r: number;
  low: number;
  high: number;
}

/**
 * The point-biserial correlation of one answer (right or not) with the rest of the level, as the database has computed it,
 * with the interval of Fisher's transformation (R. A. Fisher, Metron 1, 1921): atanh(r) ± z/√(n - 3). The question itself is
 * not in the rest: else it would agree with itself. Null where there is nothing to correlate (all right, or all wrong), and
 * below four answers.
 */
export function discriminationOf(r: number | null, n: number): Discrimination | null {
  if (r === null || n < 4) return null;
  // A correlation of one has no transformation; and no question is that good.
  const held = Math.max(-0.999999, Math.min(0.999999, r));
  const reach = Z_95 / Math.sqrt(n - 3);
  return { n, r, low: Math.tanh(Math.atanh(held) - reach), high: Math.tanh(Math.atanh(held) + reach) };
}
