import fc from "fast-check";
import { expect, test } from "vitest";
import { speedBonus, streakBonus } from "#app/domain/scoring/bonuses.ts";
import { causeOf, reversalOf } from "#app/domain/scoring/ledger-line.ts";
import { roundPoints } from "#app/domain/scoring/round-points.ts";

/** From all at half a second to none at 20.5 s: half a point less with every second. */
const bonus = { points: 10, seconds: 20.5 };

test.each<[number, number | null, number]>([
  [0, 1, 10],
  [500, 1, 10],
  [501, 1, 10],
  [2500, 1, 9],
  [10_500, 1, 5],
  [18_500, 1, 1],
  [20_499, 1, 0],
  [20_500, 1, 0],
  [99_999, 1, 0],
  // On a lengthened clock the same part of it brings the same.
  [1000, 2, 10],
  [21_000, 2, 5],
  [41_000, 2, 0],
  [5000, 10, 10],
  [105_000, 10, 5],
  [205_000, 10, 0],
  // Off: half, whatever the time.
  [0, null, 5],
  [86_400_000, null, 5],
])("after %d ms on a clock of %s: %d points", (taken, stretch, points) => {
  expect(speedBonus(bonus, taken, stretch)).toBe(points);
});

test("half of an odd bonus goes up", () => {
  expect(speedBonus({ points: 5, seconds: 20 }, 0, null)).toBe(3);
});

test("who takes longer never gets more, and nobody more than all or less than nothing", () => {
  const bonuses = fc.record({
    points: fc.integer({ min: 1, max: 1000 }),
    seconds: fc.integer({ min: 1, max: 600 }),
  });
  const stretches = fc.constantFrom(1, 2, 10);
  fc.assert(
    fc.property(bonuses, stretches, fc.nat(1_000_000), fc.nat(1_000_000), (rule, stretch, one, more) => {
      const [sooner, later] = [speedBonus(rule, one, stretch), speedBonus(rule, one + more, stretch)];
      expect(sooner).toBeGreaterThanOrEqual(later);
      expect(sooner).toBeLessThanOrEqual(rule.points);
      expect(later).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.each([
  [0, 0],
  [1, 0],
  [2, 3],
  [3, 6],
  [4, 7],
  [40, 7],
])("%d right in a row, at 3 points each to a cap of 7: %d", (streak, points) => {
  expect(streakBonus({ points: 3, cap: 7 }, streak)).toBe(points);
});

test.each([
  [2.5, 3],
  [-2.5, -3],
  [2.4999, 2],
  [-2.4, -2],
  [0, 0],
  [-0.4, 0],
  // 1.15 * 10 is 11.499999999999998 to a computer.
  [1.15 * 10, 12],
  [-1.15 * 10, -12],
])("%d points are %d whole ones", (points, whole) => {
  expect(roundPoints(points)).toBe(whole);
});

test("a cause names level, question and, from the second on, the attempt", () => {
  expect(causeOf(2, 1, "phylloxera")).toBe("2:phylloxera");
  expect(causeOf(2, 3, "phylloxera")).toBe("2.3:phylloxera");
});

test("a new attempt takes back what the one before it brought", () => {
  expect(reversalOf(2, 1, 35)).toEqual({ kind: "reversal", cause: "2.1", points: -35 });
  expect(reversalOf(2, 2, -4)).toEqual({ kind: "reversal", cause: "2.2", points: 4 });
  expect(reversalOf(2, 1, 0)).toBeNull();
});
