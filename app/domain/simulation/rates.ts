import { type Chance, mixed, seeded, shuffled } from "../game/seeded.ts";
import { type Assumption, type AssumptionName, DEFAULTS } from "./assumptions.ts";
import { drawBeta, drawGamma } from "./draws.ts";
import { type LaunchShares, launchShares } from "./mail-gate.ts";
import type { Rates } from "./one-run.ts";
import { batchesOf } from "./ranges.ts";
import type { Dates } from "./tireless-play.ts";

/** The assumptions as they stand; what does not matter to the campaign keeps its default. */
export function ratesOf(assumptions: readonly Assumption[]): Rates {
  return ratesBy(assumptions, ({ value }) => value);
}

/**
 * The assumptions as the runs take them: each drawn around its value, the wider the less it is worth. A run's players all live
 * under the same values, which is why guesses make wide ranges however many people are invited. The time of an answer is part of
 * the sample of plays, and stays.
 *
 * Drawn as a Latin hypercube (McKay, Beckman and Conover, Technometrics 21, 1979), batch by batch: the runs of a batch share out
 * what each assumption can be, so that none of them has too many high ones by accident, and fewer runs are enough.
 */
export function drawRates(assumptions: readonly Assumption[], runs: number, seed: number): Rates[] {
  const columns = new Map(
    assumptions.map((one, index) => [one, sharedOut(one, runs, seeded(mixed(seed, index)))]),
  );
  return Array.from({ length: runs }, (_, run) =>
    ratesBy(assumptions, (one) => columns.get(one)?.[run] ?? one.value),
  );
}

/** Draws for each that is taken: the runs of a batch get one out of every so many, in the order of their size. */
const DRAWS = 8;

function sharedOut(assumption: Assumption, runs: number, chance: Chance): number[] {
  if (assumption.name === "answerTime") return Array(runs).fill(assumption.value);
  return batchesOf(runs).flatMap((size) => {
    const drawn = Float64Array.from({ length: size * DRAWS }, () => drawValue(assumption, chance)).sort();
    const taken = Array.from(
      { length: size },
      (_, part) => drawn[part * DRAWS + Math.floor(chance() * DRAWS)] ?? assumption.value,
    );
    return shuffled(taken, chance);
  });
}

function drawValue({ unit, value, evidence }: Assumption, chance: Chance): number {
  if (evidence === Infinity || value <= 0) return value;
  if (unit !== "share") return (value * drawGamma(evidence, chance)) / evidence;
  return value >= 1 ? value : drawBeta(evidence * value, evidence * (1 - value), chance);
}

function ratesBy(assumptions: readonly Assumption[], take: (one: Assumption) => number): Rates {
  const defaults = Object.entries(DEFAULTS).map(([name, { value }]): [string, number] => [name, value]);
  const own = assumptions
    .filter(({ level }) => level === null)
    .map((one): [string, number] => [one.name, take(one)]);
  const leaves = assumptions.filter(({ name }) => name === "leaves").map(take);
  return { ...(Object.fromEntries([...defaults, ...own]) as Record<AssumptionName, number>), leaves };
}

/** What of the list becomes of the launch, step by step: each a part of the one before. */
export interface LaunchRates {
  sent: number;
  delivered: number;
  opened: number;
  clicked: number;
  signedUp: number;
}

export function launchRates(rates: Rates, startsAt: number, { closesAt }: Dates): LaunchRates {
  const { atOnce, later }: LaunchShares = launchShares(rates, startsAt, closesAt);
  const { delivered, opened, clicked, signsUp: signedUp } = rates;
  return { sent: atOnce + later, delivered, opened, clicked, signedUp };
}
