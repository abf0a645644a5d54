import type { CampaignContent } from "../campaign/content.ts";
import { mixed } from "../game/seeded.ts";
import type { Assumption, AssumptionName } from "./assumptions.ts";
import type { BoostBook } from "./boost-book.ts";
import { oneRun, type Rates } from "./one-run.ts";
import type { PlaySample } from "./play-sample.ts";
import { launchRates, ratesOf } from "./rates.ts";
import type { Dates } from "./tireless-play.ts";

/** By how many percent a result moves when one assumption is a percent higher, and nothing else changes. */
export interface Elasticity {
  name: AssumptionName;
  level: number | null;
  qualified: number;
  /** Of the vouchers' number, and so of their cost. */
  vouchers: number;
}

export interface SensitivityTerms {
  content: CampaignContent;
  invited: number;
  dates: Dates;
  startsAt: number;
  vouchersLeft: number;
  book: BoostBook;
  seed: number;
  assumptions: readonly Assumption[];
  /** A sample of coupled plays, for each time of an answer that is asked for. */
  sampleFor: (answerTime: number) => PlaySample;
  runs: number;
}

/** Each assumption is moved up and down by a tenth. */
const MOVE = 0.1;

/** Launch players of a run, at most: a smaller campaign of the same shape answers as well. */
const MOST_LAUNCHED = 1000;

/**
 * One assumption at a time, by the same runs with the same players each time (common random numbers), so that what differs comes
 * from the assumption alone. The strongest first.
 */
export function sensitivity(terms: SensitivityTerms): Elasticity[] {
  const { assumptions } = terms;
  if (terms.runs === 0) return [];
  const launched = expectedLaunch(terms, ratesOf(assumptions));
  const scale = Math.min(1, MOST_LAUNCHED / Math.max(1, launched));
  const base = resultOf(terms, assumptions, scale);
  return assumptions
    .map((one): Elasticity => {
      const up = moved(one, 1 + MOVE);
      const down = moved(one, 1 - MOVE);
      const width = (up - down) / one.value;
      const [high, low] = [up, down].map((value) =>
        resultOf(
          terms,
          assumptions.map((other) => (other === one ? { ...one, value } : other)),
          scale,
        ),
      );
      const elasticity = (result: keyof Result) =>
        width > 0 && base[result] > 0
          ? ((high?.[result] ?? 0) - (low?.[result] ?? 0)) / base[result] / width
          : 0;
      return {
        name: one.name,
        level: one.level,
        qualified: elasticity("qualified"),
        vouchers: elasticity("vouchers"),
      };
    })
    .sort((one, other) => strength(other) - strength(one));
}

function moved({ unit, value }: Assumption, by: number): number {
  return unit === "share" ? Math.min(1, value * by) : value * by;
}

function strength({ qualified, vouchers }: Elasticity): number {
  return Math.abs(qualified) + Math.abs(vouchers) / 1000;
}

interface Result {
  qualified: number;
  vouchers: number;
}

function resultOf(terms: SensitivityTerms, assumptions: readonly Assumption[], scale: number): Result {
  const rates = ratesOf(assumptions);
  const { capacity } = terms.content;
  const run = {
    content: {
      ...terms.content,
      capacity: capacity === undefined ? undefined : Math.round(capacity * scale),
    },
    sample: terms.sampleFor(rates.answerTime),
    book: terms.book,
    vouchersLeft: Math.round(terms.vouchersLeft * scale),
    mostPlayers: 4 * MOST_LAUNCHED,
  };
  const launched = Math.round(expectedLaunch(terms, rates) * scale);
  const result: Result = { qualified: 0, vouchers: 0 };
  for (let index = 0; index < terms.runs; index++) {
    const { qualified, vouchers } = oneRun(run, rates, launched, mixed(terms.seed, index));
    result.qualified += qualified;
    result.vouchers += vouchers;
  }
  return result;
}

function expectedLaunch({ invited, startsAt, dates }: SensitivityTerms, rates: Rates): number {
  const steps = Object.values(launchRates(rates, startsAt, dates)) as number[];
  return steps.reduce((left, part) => left * part, invited);
}
