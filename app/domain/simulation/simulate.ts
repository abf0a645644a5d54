import type { CampaignContent } from "../campaign/content.ts";
import { type Chance, mixed, seeded } from "../game/seeded.ts";
import type { Instant } from "../kernel/instant.ts";
import { type Assumption, assumptionsFor, type Measured } from "./assumptions.ts";
import { boostBook } from "./boost-book.ts";
import { drawBinomial } from "./draws.ts";
import { oneRun, type Rates } from "./one-run.ts";
import { type PlaySample, samplePlays } from "./play-sample.ts";
import { errorOfMiddle, type Range, rangeOf, rangeOfCounts } from "./ranges.ts";
import { drawRates, launchRates, ratesOf } from "./rates.ts";
import { type Elasticity, sensitivity } from "./sensitivity.ts";
import type { Tally } from "./tally.ts";
import type { Dates } from "./tireless-play.ts";

export interface SimulationTerms {
  content: CampaignContent;
  /** People on the list. */
  invited: number;
  dates: Dates;
  /** When the launch mail goes out; everybody is taken to begin then. */
  startsAt: Instant;
  /** A 32-bit integer: the same seed gives the same simulation. */
  seed: number;
  measured?: readonly Measured[];
  /** Of a campaign that runs already; the whole pool otherwise. */
  vouchersLeft?: number;
  /** Fewer where the campaign is so large that they would take long. */
  runs?: number;
  /** Answers of the sample of plays, about; fewer for a quick look. */
  answers?: number;
  /** Runs for each assumption that is moved; 0 leaves the sensitivity out. */
  sensitivityRuns?: number;
}

/** What a simulation counts, run by run. */
const OUTCOMES = [
  "sent",
  "delivered",
  "opened",
  "clicked",
  "players",
  "friends",
  "turnedAway",
  "challengeMails",
  "serviceMails",
  "mails",
  "finished",
  "proven",
  "vouchers",
  "waiting",
  "voucherCents",
  "qualified",
  "redeemed",
  "boostPoints",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Simulation {
  invited: number;
  runs: number;
  /** Plays by the real rules that the runs draw from. */
  sampledPlays: number;
  outcomes: Record<Outcome, Range>;
  /** How many finish each level. */
  levels: Range[];
  /** In minor units; null where hardly any run has a qualified prospect. */
  centsPerQualified: Range | null;
  /** The points of answers, over all who finish; null where nobody does. */
  scores: Range | null;
  /** Friends who join for each player, on average over the runs. From 1 on a campaign would grow without end. */
  friendsPerPlayer: number;
  assumptions: Assumption[];
  /** The strongest first. */
  sensitivity: Elasticity[];
  convergence: { isReached: boolean; error: number };
  /** Runs that grew without end, and were stopped. */
  runsCut: number;
}

const RUNS = 500;
const FEWEST_RUNS = 40;
const SENSITIVITY_RUNS = 4;

/** Launch players over all runs, and all players at most, where friends bring more and more of them. */
const PLAYERS = 400_000;
const MOST_PLAYERS = 4 * PLAYERS;
const FEWEST_OF_ALL = 10;

const ANSWERS = 8000;

/** The middle of each main outcome has to be known to this part of it. */
const TOLERATED = 0.05;

/** "If so many people are invited": many runs of the whole campaign over its real rules (docs/decisions/a-simulation-resamples-real-plays.md). */
export function simulate(terms: SimulationTerms): Simulation {
  const { content, invited, dates, startsAt, seed } = terms;
  const assumptions = assumptionsFor(content, terms.measured);
  const middle = ratesOf(assumptions);
  const book = boostBook(content);
  const vouchersLeft = terms.vouchersLeft ?? content.voucher.pool;
  const answers = terms.answers ?? ANSWERS;
  const plays = { content, dates, startsAt, seed: mixed(seed, -1), answers };
  const manner = (seconds: number) => ({ seconds, taste: middle.tastesAnswered });
  const sample = samplePlays({ ...plays, manner: manner(middle.answerTime) });

  const tallies: RunResult[] = [];
  const runs = terms.runs ?? runsFor(invited, launchedBy(middle, terms));
  let players = 0;
  for (const [index, rates] of drawRates(assumptions, runs, mixed(seed, -2)).entries()) {
    if (index >= FEWEST_OF_ALL && players >= MOST_PLAYERS) break;
    const chance = seeded(mixed(seed, index));
    const launch = drawLaunch(terms, rates, chance);
    const run = { content, sample, book, vouchersLeft, mostPlayers: 5000 + 10 * launch.signedUp };
    const tally = oneRun(run, rates, launch.signedUp, mixed(seed, index));
    players += tally.players;
    tallies.push({ ...launch, ...tally, redeemed: drawBinomial(tally.vouchers, rates.redeemed, chance) });
  }

  const byTime = new Map<number, PlaySample>();
  const sampleFor = (seconds: number) => {
    const made =
      byTime.get(seconds) ??
      samplePlays({ ...plays, manner: manner(seconds), answers: answers / 4, isCoupled: true });
    byTime.set(seconds, made);
    return made;
  };
  return {
    ...summed(terms, tallies),
    invited,
    runs: tallies.length,
    sampledPlays: sample.nodes * sample.each,
    assumptions,
    sensitivity: sensitivity({
      ...terms,
      book,
      vouchersLeft,
      assumptions,
      sampleFor,
      runs: terms.sensitivityRuns ?? SENSITIVITY_RUNS,
    }),
  };
}

type RunResult = Tally & Launch & { redeemed: number };

type Launch = Record<"sent" | "delivered" | "opened" | "clicked" | "signedUp", number>;

function drawLaunch({ invited, startsAt, dates }: SimulationTerms, rates: Rates, chance: Chance): Launch {
  const parts = launchRates(rates, startsAt, dates);
  const sent = drawBinomial(invited, parts.sent, chance);
  const delivered = drawBinomial(sent, parts.delivered, chance);
  const opened = drawBinomial(delivered, parts.opened, chance);
  const clicked = drawBinomial(opened, parts.clicked, chance);
  return { sent, delivered, opened, clicked, signedUp: drawBinomial(clicked, parts.signedUp, chance) };
}

function launchedBy(rates: Rates, { startsAt, dates, invited }: SimulationTerms): number {
  const parts = Object.values(launchRates(rates, startsAt, dates)) as number[];
  return parts.reduce((left, part) => left * part, invited);
}

function runsFor(invited: number, launched: number): number {
  return invited === 0
    ? FEWEST_RUNS
    : Math.min(RUNS, Math.max(FEWEST_RUNS, Math.round(PLAYERS / (launched + 1))));
}

function summed(
  { content }: SimulationTerms,
  runs: readonly RunResult[],
): Pick<
  Simulation,
  "outcomes" | "levels" | "centsPerQualified" | "scores" | "friendsPerPlayer" | "convergence" | "runsCut"
> {
  const { cents } = content.voucher.value;
  const outcomeOf = (run: RunResult, outcome: Outcome): number => {
    if (outcome === "mails") return run.sent + run.challengeMails + run.serviceMails;
    return outcome === "voucherCents" ? run.vouchers * cents : run[outcome];
  };
  const valuesOf = (outcome: Outcome) => runs.map((run) => outcomeOf(run, outcome));
  const withProspects = runs.filter(({ qualified }) => qualified > 0);
  const scores = new Map<number, number>();
  for (const [points, players] of runs.flatMap((run) => [...run.scores]))
    scores.set(points, (scores.get(points) ?? 0) + players);
  const total = (count: "players" | "brought") => runs.reduce((sum, run) => sum + run[count], 0);
  const error = Math.max(
    ...(["players", "mails", "vouchers", "qualified"] as const).map((outcome) =>
      errorOfMiddle(valuesOf(outcome)),
    ),
  );
  return {
    outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, rangeOf(valuesOf(outcome))])) as Record<
      Outcome,
      Range
    >,
    levels: content.levels.map((_, level) => rangeOf(runs.map((run) => run.levels[level] ?? 0))),
    centsPerQualified:
      withProspects.length * 10 >= runs.length * 9
        ? rangeOf(withProspects.map((run) => (run.vouchers * cents) / run.qualified))
        : null,
    scores: scores.size > 0 ? rangeOfCounts(scores) : null,
    friendsPerPlayer: total("brought") / Math.max(1, total("players")),
    convergence: { isReached: error <= TOLERATED, error },
    runsCut: runs.filter(({ isCut }) => isCut).length,
  };
}
