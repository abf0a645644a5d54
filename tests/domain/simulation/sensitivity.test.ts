import { expect, test } from "vitest";
import { errorOfMiddle, rangeOf, rangeOfCounts } from "#app/domain/simulation/ranges.ts";
import { oneLevelCampaign, simulated } from "#tests/support/simulated.ts";

const PARTS = { delivered: 0.9, opened: 0.5, clicked: 0.5, signsUp: 0.5, leaves: 0.2, tastesAnswered: 0.7 };
const elasticities = (...[content, changes, terms]: Parameters<typeof simulated>) =>
  new Map(
    simulated(content, changes, { invited: 20_000, runs: 10, sensitivityRuns: 6, ...terms }).sensitivity.map(
      (one) => [one.name, one],
    ),
  );

test("each step of the way is worth itself: a tenth more of it is a tenth more prospects", () => {
  const found = elasticities(oneLevelCampaign(2), PARTS);
  for (const step of ["delivered", "opened", "clicked", "signsUp", "tastesAnswered"] as const)
    expect([step, found.get(step)?.qualified]).toEqual([step, expect.closeTo(1, 1)]);
  // Who leaves is a fifth: a percent more of them is 0.2 / 0.8 percent fewer who stay.
  expect(found.get("leaves")?.qualified).toBeCloseTo(-0.25, 1);
  // Vouchers ask for no declared trait.
  expect(found.get("tastesAnswered")?.vouchers).toBeCloseTo(0, 6);
  for (const idle of ["redeemed", "rightAnswers", "rightSpread"] as const)
    expect([idle, found.get(idle)?.qualified]).toEqual([idle, 0]);
});

test("what carries the result stands first, and what cannot be raised is lowered", () => {
  const found = [...elasticities(oneLevelCampaign(2), { ...PARTS, consented: 1 }).values()];
  const strengths = found.map(({ qualified }) => Math.abs(qualified));
  expect(strengths).toEqual([...strengths].sort((one, other) => other - one));
  expect(found.find(({ name }) => name === "consented")?.qualified).toBeCloseTo(1, 1);
});

test("friends of friends carry more than once: with K the whole grows by K / (1 - K)", () => {
  const found = elasticities(oneLevelCampaign(2), { shares: 0.5, friendsByLink: 0.8 });
  expect(found.get("friendsByLink")?.qualified).toBeCloseTo(0.4 / 0.6, 0);
  expect(found.get("friendsByLink")?.qualified).toBeGreaterThan(0.45);
  expect(found.get("shares")?.qualified).toBeGreaterThan(0.45);
});

test("once the pool is the limit, nothing makes more vouchers", () => {
  const content = oneLevelCampaign(2);
  const found = elasticities({ ...content, voucher: { ...content.voucher, pool: 500 } }, { opened: 0.5 });
  expect(Math.max(...[...found.values()].map(({ vouchers }) => Math.abs(vouchers)))).toBe(0);
  expect(found.get("opened")?.qualified).toBeCloseTo(1, 1);
});

test("where a mark is to be passed, right answers carry the result, and on a clock so does their time", () => {
  const clock = { per: "question", seconds: 10, graceMilliseconds: 0, adjustable: true } as const;
  const content = oneLevelCampaign(3, { passMark: 60, attempts: 1, timeLimit: clock });
  const found = elasticities(content, { rightAnswers: 0.6, answerTime: 8 }, { answers: 20_000 });
  expect(found.get("rightAnswers")?.qualified).toBeGreaterThan(0.5);
  expect(found.get("answerTime")?.qualified).toBeLessThan(-0.2);
});

test("a range holds nine runs of ten, and its middle half of them", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(rangeOf(hundred)).toEqual({ low: 5, middle: 50, high: 95 });
  expect(rangeOf([3])).toEqual({ low: 3, middle: 3, high: 3 });
  expect(rangeOf([])).toEqual({ low: 0, middle: 0, high: 0 });
  expect(
    rangeOfCounts(
      new Map([
        [20, 90],
        [-5, 5],
        [70, 5],
      ]),
    ),
  ).toEqual({ low: -5, middle: 20, high: 20 });
  expect(rangeOfCounts(new Map(hundred.map((value) => [value, 1])))).toEqual(rangeOf(hundred));
});

test("the error of a middle is that of its batches", () => {
  expect(errorOfMiddle(Array(100).fill(12))).toBe(0);
  // Ten batches of ten with the middles 1 to 10: their standard deviation is 3.03, their mean 5.5.
  const steps = Array.from({ length: 100 }, (_, index) => 1 + Math.floor(index / 10));
  expect(errorOfMiddle(steps)).toBeCloseTo(3.0277 / Math.sqrt(10) / 5.5, 4);
  expect(errorOfMiddle([1, 2, 3])).toBe(1);
});

test("a simulation says whether more runs would still move it", () => {
  const settled = simulated(oneLevelCampaign(2), { opened: 0.5 }).convergence;
  expect(settled.isReached).toBe(true);
  expect(settled.error).toBeLessThan(0.02);
  const { measured: _guessed, ...terms } = { measured: undefined, invited: 60, runs: 10 };
  const rough = simulated(oneLevelCampaign(2), {}, { ...terms, measured: [] }).convergence;
  expect(rough.isReached).toBe(false);
});
