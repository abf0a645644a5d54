import { expect, test } from "vitest";
import { type Assumption, assumptionsFor } from "#app/domain/simulation/assumptions.ts";
import { batchesOf } from "#app/domain/simulation/ranges.ts";
import { drawRates, ratesOf } from "#app/domain/simulation/rates.ts";
import { aSoundCampaign } from "#tests/support/checked.ts";

const worth = (value: number, evidence: number): Assumption[] =>
  assumptionsFor(aSoundCampaign()).map((one) => (one.name === "opened" ? { ...one, value, evidence } : one));
const drawn = (assumptions: Assumption[], runs = 300) =>
  drawRates(assumptions, runs, 5).map(({ opened }) => opened);

test("a share is drawn as Beta of what it is worth: the more, the nearer to its value", () => {
  for (const [value, evidence] of [
    [0.3, 20],
    [0.5, 20],
    [0.9, 400],
  ] as const) {
    const shares = drawn(worth(value, evidence), 1000);
    const mean = shares.reduce((sum, one) => sum + one, 0) / 1000;
    const sd = Math.sqrt(shares.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 1000);
    expect(mean).toBeCloseTo(value, 2);
    // The variance of Beta(np, n(1 - p)) is p(1 - p) / (n + 1).
    expect(sd / Math.sqrt((value * (1 - value)) / (evidence + 1))).toBeCloseTo(1, 1);
  }
});

test("the runs of each batch share out what a share can be", () => {
  const shares = drawn(worth(0.5, 20));
  let from = 0;
  for (const size of batchesOf(300)) {
    const below = shares.slice(from, from + size).filter((share) => share < 0.5).length;
    // Thirty lots of one half would be this near to fifteen in four of five batches, and in all ten of them in one case of ten.
    expect(Math.abs(below - 15)).toBeLessThanOrEqual(3);
    from += size;
  }
});

test("what is certain, nothing or everything is not drawn, nor is the time of an answer", () => {
  for (const [value, evidence] of [
    [0.4, Number.POSITIVE_INFINITY],
    [0, 20],
    [1, 20],
  ] as const)
    expect(new Set(drawn(worth(value, evidence), 30))).toEqual(new Set([value]));
  const rates = drawRates(assumptionsFor(aSoundCampaign()), 30, 5);
  expect(new Set(rates.map(({ answerTime }) => answerTime))).toEqual(new Set([12]));
});

test("each level has people who leave it, and what does not matter keeps its default", () => {
  const content = { ...aSoundCampaign(), country: "DE" };
  const { leaves, challenges } = ratesOf(
    assumptionsFor(content, [{ name: "leaves", level: 2, value: 0.3, evidence: 99 }]),
  );
  expect(leaves).toEqual([0.12, 0.3]);
  expect(challenges).toBe(0.06);
});

test.each([
  [0, [0]],
  [9, [9]],
  [10, Array(10).fill(1)],
  [25, [...Array(9).fill(2), 7]],
  [400, Array(10).fill(40)],
])("%i runs in batches: %j", (runs, batches) => {
  expect(batchesOf(runs)).toEqual(batches);
});
