import { expect, test } from "vitest";
import { kFactorOf } from "#app/domain/insight/k-factor.ts";
import { shareOf } from "#app/domain/insight/share.ts";

/** From the published tables of Wilson's interval: Agresti and Coull (1998), and Newcombe (1998), table I, method 3. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i lies between %d and %d", (part, n, low, high) => {
  const share = shareOf(part, n);
  expect(share?.share).toBeCloseTo(part / n, 12);
  expect(share?.low).toBeCloseTo(low, 4);
  expect(share?.high).toBeCloseTo(high, 4);
});

test("of nothing there is no share", () => {
  expect(shareOf(0, 0)).toBeNull();
});

test("the K-factor counts those who bring nobody, in its mean and in its interval", () => {
  // Ten players; two bring two friends each, one brings one: mean 0.5, s² = (9 - 10 · 0.25) / 9 = 0.7222.
  const k = kFactorOf(10, 5, 9);
  expect(k?.mean).toBe(0.5);
  expect(k?.high).toBeCloseTo(0.5 + 1.959964 * Math.sqrt(0.72222222 / 10), 6);
  expect(k?.low).toBe(0);
  expect(kFactorOf(1, 1, 1)).toBeNull();
  expect(kFactorOf(4, 4, 4)).toEqual({ players: 4, mean: 1, low: 1, high: 1 });
});
