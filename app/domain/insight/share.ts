import { Z_95 } from "./normal.ts";

/** A share of a whole with its 95 % interval: no share stands without how sure it is. */
export interface Share {
  n: number;
  share: number;
  low: number;
  high: number;
}

/**
 * Wilson's score interval (E. B. Wilson, JASA 22, 1927): right also for few cases and for shares near 0 and 1, where the
 * textbook interval leaves the scale. 8 of 10 gives 0.49 to 0.94. Null of nothing.
 */
export function shareOf(part: number, n: number): Share | null {
  if (n === 0) return null;
  const share = part / n;
  const middle = share + Z_95 ** 2 / (2 * n);
  const reach = Z_95 * Math.sqrt((share * (1 - share)) / n + Z_95 ** 2 / (4 * n ** 2));
  const scale = 1 + Z_95 ** 2 / n;
  return {
    n,
    share,
    low: Math.max(0, (middle - reach) / scale),
    high: Math.min(1, (middle + reach) / scale),
  };
}
