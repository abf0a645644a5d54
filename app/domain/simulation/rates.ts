import type { Chance } from "../game/seeded.ts";
import { type Assumption, type AssumptionName, DEFAULTS } from "./assumptions.ts";
import { drawBeta, drawGamma } from "./draws.ts";
import { type LaunchShares, launchShares } from "./mail-gate.ts";
import type { Rates } from "./one-run.ts";
import type { Dates } from "./tireless-play.ts";

/** The assumptions as they stand; what does not matter to the campaign keeps its default. */
export function ratesOf(assumptions: readonly Assumption[]): Rates {
  return ratesBy(assumptions, ({ value }) => value);
}

/**
 * The assumptions as one run takes them: each drawn around its value, the wider the less it is worth. A run's players all live
 * under the same values, which is why guesses make wide ranges however many people are invited. The time of an answer is part of
 * the sample of plays, and stays.
 */
export function drawRates(assumptions: readonly Assumption[], chance: Chance): Rates {
  return ratesBy(assumptions, (assumption) =>
    assumption.name === "answerTime" ? assumption.value : drawValue(assumption, chance),
  );
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
