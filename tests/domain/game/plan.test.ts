import fc from "fast-check";
import { expect, test } from "vitest";
import type { Level } from "#app/domain/campaign/level.ts";
import { planOf } from "#app/domain/game/plan.ts";
import { seeded, shuffled } from "#app/domain/game/seeded.ts";
import { stepsOf } from "#app/domain/game/steps.ts";
import { aLevel, aQuestion } from "#tests/support/content.ts";
import { everyKind, theLevel } from "#tests/support/every-kind.ts";

const seeds = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const keysOf = (level: Level, seed: number) => planOf(level, seed).map(({ question }) => question.key);

/** The C of its author, `uint32_t` by `uint32_t`, in whole numbers without end. */
function* mulberry32(seed: number): Generator<number> {
  const bits = (n: bigint) => BigInt.asUintN(32, n);
  for (let x = bits(BigInt(seed)); ; ) {
    x = bits(x + 0x6d2b79f5n);
    let z = bits((x ^ (x >> 15n)) * (x | 1n));
    z ^= bits(z + bits((z ^ (z >> 7n)) * (z | 61n)));
    yield Number(z ^ (z >> 14n)) / 2 ** 32;
  }
}

test("the numbers are those of mulberry32", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const [chance, reference] = [seeded(seed), mulberry32(seed)];
      for (let n = 0; n < 20; n++) expect(chance()).toBe(reference.next().value);
    }),
  );
});

test("a seed and the same bits with a sign are one seed", () => {
  expect(seeded(-1)()).toBe(seeded(2 ** 32 - 1)());
});

test("each of the six orders of three comes up about as often as the others", () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed++) {
    const order = shuffled(["a", "b", "c"], seeded(seed)).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  // Chi-squared with 5 degrees of freedom: 20.5 is passed by one fair shuffle in a thousand.
  const chi = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  expect(chi).toBeLessThan(20.5);
});

test("a level without draw or shuffle asks everything in the author's order, whatever the seed", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(planOf(aLevel(), seed)).toEqual(
        stepsOf(aLevel()).map((question) => ({
          question,
          order: "choices" in question ? question.choices.map(({ key }) => key) : [],
        })),
      );
    }),
  );
});

test("a seed always makes the same plan", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      for (const level of everyKind().levels) expect(planOf(level, seed)).toEqual(planOf(level, seed));
    }),
    { numRuns: 30 },
  );
});

test("a plan asks the opening first, then as many of the pool as are drawn, none twice", () => {
  const level = theLevel("drawn-from-a-pool");
  const pool = level.questions.map(({ key }) => key);
  const opening = theLevel("every-choice").opening;
  fc.assert(
    fc.property(seeds, fc.integer({ min: 1, max: 5 }), fc.boolean(), (seed, draw, mixed) => {
      const keys = keysOf({ ...level, opening, draw, shuffle: { questions: mixed, choices: false } }, seed);
      expect(keys.slice(0, 2)).toEqual(opening.map(({ key }) => key));
      const drawn = keys.slice(2);
      expect(new Set(drawn).size).toBe(draw);
      expect(drawn.every((key) => pool.includes(key))).toBe(true);
      if (!mixed) expect(drawn).toEqual(pool.filter((key) => drawn.includes(key)));
    }),
  );
});

test("every question of a pool is drawn for somebody, and every order met", () => {
  const level = theLevel("drawn-from-a-pool");
  const plans = Array.from({ length: 600 }, (_, seed) => keysOf(level, seed).join());
  expect(new Set(plans.flatMap((plan) => plan.split(",")))).toEqual(
    new Set(level.questions.map(({ key }) => key)),
  );
  // 5 * 4 * 3 ways to take three of five in order.
  expect(new Set(plans).size).toBe(60);
});

test("choices are mixed where the level says so; the opening's and true or false never are", () => {
  const level = { ...theLevel("every-choice"), shuffle: { questions: false, choices: true } };
  const orders = Array.from({ length: 200 }, (_, seed) =>
    planOf(level, seed).map(({ question, order }) => `${question.key}: ${order.join()}`),
  );
  const met = (position: number) => new Set(orders.map((order) => order[position])).size;
  expect([0, 1, 2, 3, 4, 5].map(met)).toEqual([1, 1, 24, expect.any(Number), 1, 2]);
  expect(met(3)).toBeGreaterThan(60);
});

test("items to be ordered, and what is to be matched, are never shown in the right order", () => {
  const level = theLevel("against-the-clock");
  fc.assert(
    fc.property(seeds, (seed) => {
      for (const { question, order } of planOf(level, seed)) {
        if (question.kind === "order") {
          const keys = question.items.map(({ key }) => key);
          expect([...order].sort()).toEqual([...keys].sort());
          expect(order).not.toEqual(keys);
        }
        if (question.kind === "match-pairs") {
          expect([...order].sort()).toEqual(question.others.map(({ key }) => key).sort());
          expect(order.slice(0, 3)).not.toEqual(question.items.map(({ match }) => match));
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("two items are shown the wrong way round, always", () => {
  const [order] = theLevel("against-the-clock").questions;
  if (order?.kind !== "order") throw new Error("the first question is to be put in order");
  const items = order.items.slice(0, 2);
  const level = { ...aLevel(), opening: [], questions: [{ ...order, items }] };
  for (let seed = 0; seed < 50; seed++) expect(planOf(level, seed)[0]?.order).toEqual(["seine", "thames"]);
});

test("what is shown hangs on the keys and not on the author's order, which is the answer", () => {
  const level = theLevel("against-the-clock");
  const [order] = level.questions;
  if (order?.kind !== "order") throw new Error("the first question is to be put in order");
  const another = { ...order, items: [...order.items].reverse() };
  const shown = (question: typeof order, seed: number) =>
    planOf({ ...level, opening: [], questions: [question] }, seed)[0]?.order.join();
  const differing = Array.from({ length: 240 }, (_, seed) => seed).filter(
    (seed) => shown(order, seed) !== shown(another, seed),
  );
  // Only where the mix came out as one of the two right orders: two in twenty-four.
  expect(differing.length).toBeLessThan(240 / 6);
});

test("a draw of more than there is asks what there is", () => {
  const level = { ...aLevel(), opening: [], questions: [aQuestion({ key: "only" })], draw: 3 };
  expect(keysOf(level, 1)).toEqual(["only"]);
});
