import { expect, test } from "vitest";
import { seeded } from "#app/domain/game/seeded.ts";
import { drawBeta, drawBinomial, drawGamma, drawNormal, drawPoisson } from "#app/domain/simulation/draws.ts";

const MANY = 20_000;

/** The mean and the variance of many draws of one stream: the same in every run of the test. */
function moments(draw: (chance: () => number) => number): [mean: number, variance: number] {
  const chance = seeded(42);
  const drawn = Array.from({ length: MANY }, () => draw(chance));
  const mean = drawn.reduce((sum, one) => sum + one, 0) / MANY;
  return [mean, drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / MANY];
}

/** Textbook moments; five standard errors of the mean, and a tenth of the variance. */
test.each<[string, (chance: () => number) => number, mean: number, variance: number]>([
  ["normal", drawNormal, 0, 1],
  ["gamma of shape 0.4", (chance) => drawGamma(0.4, chance), 0.4, 0.4],
  ["gamma of shape 20", (chance) => drawGamma(20, chance), 20, 20],
  ["beta of 6 and 14", (chance) => drawBeta(6, 14, chance), 0.3, (6 * 14) / (400 * 21)],
  ["beta of 0.5 and 0.5", (chance) => drawBeta(0.5, 0.5, chance), 0.5, 1 / 8],
  ["binomial of 10", (chance) => drawBinomial(10, 0.3, chance), 3, 2.1],
  ["binomial of 1000", (chance) => drawBinomial(1000, 0.02, chance), 20, 19.6],
  ["binomial of 50000", (chance) => drawBinomial(50_000, 0.9, chance), 45_000, 4500],
  ["poisson of 0.3", (chance) => drawPoisson(0.3, chance), 0.3, 0.3],
  ["poisson of 9", (chance) => drawPoisson(9, chance), 9, 9],
])("draws are %s", (_what, draw, mean, variance) => {
  const [drawnMean, drawnVariance] = moments(draw);
  expect(Math.abs(drawnMean - mean)).toBeLessThan(5 * Math.sqrt(variance / MANY));
  expect(drawnVariance / variance).toBeGreaterThan(0.9);
  expect(drawnVariance / variance).toBeLessThan(1.1);
});

test("thirty lots of one half come out as the binomial formula says, number by number", () => {
  const chance = seeded(3);
  const drawn = Array.from({ length: MANY }, () => drawBinomial(30, 0.5, chance));
  let ways = 1;
  for (let k = 0; k <= 30; k++) {
    const expected = MANY * ways * 0.5 ** 30;
    expect(Math.abs(drawn.filter((hits) => hits === k).length - expected)).toBeLessThan(
      5 * Math.sqrt(expected) + 1,
    );
    ways = (ways * (30 - k)) / (k + 1);
  }
});

test.each([
  [0, 0.5, 0],
  [50_000, 0, 0],
  [50_000, 1, 50_000],
  [3, 1, 3],
  [50_000, 1.2, 50_000],
  [50_000, -0.1, 0],
])("%i lots of %f leave nothing to chance: %i", (n, p, hits) => {
  expect(drawBinomial(n, p, seeded(1))).toBe(hits);
});
