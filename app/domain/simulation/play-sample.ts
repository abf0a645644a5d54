import type { CampaignContent } from "../campaign/content.ts";
import { mixed, seeded } from "../game/seeded.ts";
import { scoredCount } from "../game/steps.ts";
import type { Instant } from "../kernel/instant.ts";
import { type Dates, type Manner, tirelessPlay } from "./tireless-play.ts";

/**
 * Plays by the real rules, sorted by how much the player knows: `each` of them at every node from "nothing is right" to
 * "everything is". A run picks its players' plays from the nodes around what they know. Level l of play p is at p * levels + l.
 */
export interface PlaySample {
  nodes: number;
  each: number;
  levels: number;
  isPassed: Uint8Array;
  failures: Uint8Array;
  waits: Uint8Array;
  tastes: Uint8Array;
  points: Int32Array;
}

/** As many plays as the answers allow; where they are few, at fewer nodes. */
const FEWEST_NODES = 5;
const MOST_NODES = 17;
const MOST_AT_NODE = 1000;

export interface SampleTerms {
  content: CampaignContent;
  dates: Dates;
  startsAt: Instant;
  manner: Omit<Manner, "right">;
  seed: number;
  /** How many answers the sample is made of, about. */
  answers: number;
  /** The same luck at every node, so that whoever knows more never does worse: for comparing one node with another. */
  isCoupled?: boolean;
}

export function samplePlays(terms: SampleTerms): PlaySample {
  const { content, dates, startsAt, manner, seed, answers, isCoupled = false } = terms;
  const levels = content.levels.length;
  const aPlay = content.levels.reduce((sum, level) => sum + level.opening.length + scoredCount(level), 0);
  const plays = answers / Math.max(1, aPlay);
  const nodes = Math.round(Math.min(MOST_NODES, Math.max(FEWEST_NODES, Math.sqrt(plays))));
  const each = Math.round(Math.min(MOST_AT_NODE, Math.max(2, plays / nodes)));
  const size = nodes * each * levels;
  const sample: PlaySample = {
    nodes,
    each,
    levels,
    isPassed: new Uint8Array(size),
    failures: new Uint8Array(size),
    waits: new Uint8Array(size),
    tastes: new Uint8Array(size),
    points: new Int32Array(size),
  };
  for (let play = 0; play < nodes * each; play++) {
    const right = Math.floor(play / each) / (nodes - 1);
    // A stream of its own for each play: the same player, whatever else is changed.
    const chance = seeded(mixed(seed, isCoupled ? play % each : play));
    const runs = tirelessPlay(content, dates, startsAt, { ...manner, right }, chance);
    for (const [level, run] of runs.entries()) {
      const at = play * levels + level;
      sample.isPassed[at] = run.isPassed ? 1 : 0;
      sample.failures[at] = run.failures;
      sample.waits[at] = Math.min(255, run.waits);
      sample.tastes[at] = Math.min(255, run.tastes);
      sample.points[at] = run.points;
    }
  }
  return sample;
}

/** Cells in which chance picks a node. */
const CELLS = 512;
const STEPS = 256;

/**
 * Which node a player's play comes from, by a number from 0 to 1: shares of right answers are spread over players as
 * Beta with this mean and standard deviation, and each falls on the two nodes around it, the nearer the likelier. What is
 * expected of a player is thereby exact at the nodes and a straight line between them.
 */
export function nodePicker(nodes: number, mean: number, spread: number): Uint8Array {
  const weights = nodeWeights(nodes, mean, spread);
  const picker = new Uint8Array(CELLS);
  let [node, upTo] = [0, weights[0] ?? 0];
  for (let cell = 0; cell < CELLS; cell++) {
    while (node < nodes - 1 && (cell + 0.5) / CELLS > upTo) upTo += weights[++node] ?? 0;
    picker[cell] = node;
  }
  return picker;
}

function nodeWeights(nodes: number, mean: number, spread: number): number[] {
  const weights: number[] = Array(nodes).fill(0);
  const add = (share: number, weight: number) => {
    const at = share * (nodes - 1);
    const node = Math.min(nodes - 2, Math.floor(at));
    weights[node] = (weights[node] ?? 0) + weight * (1 - (at - node));
    weights[node + 1] = (weights[node + 1] ?? 0) + weight * (at - node);
  };
  const sharpness = spread > 0 ? (mean * (1 - mean)) / spread ** 2 - 1 : Infinity;
  if (sharpness === Infinity || mean <= 0 || mean >= 1) add(Math.min(1, Math.max(0, mean)), 1);
  // As different as can be: some know everything, the others nothing.
  else if (sharpness <= 0) {
    add(1, mean);
    add(0, 1 - mean);
  } else addBeta(mean * sharpness, (1 - mean) * sharpness, add);
  const sum = weights.reduce((all, one) => all + one, 0);
  return weights.map((weight) => weight / sum);
}

/**
 * Beta's density, summed over the log-odds t of the share: there it is share^a * (1 - share)^b, smooth where the density of the
 * share itself runs off to infinity at an end (a or b below 1). Beyond 12 / a and 12 / b lies no more than e^-12.
 */
function addBeta(a: number, b: number, add: (share: number, weight: number) => void): void {
  const [from, to] = [-12 / Math.min(1, a) - 4, 12 / Math.min(1, b) + 4];
  const logOf = (share: number) => a * Math.log(share) + b * Math.log1p(-share);
  const highest = logOf(a / (a + b));
  for (let step = 0; step < STEPS; step++) {
    const odds = Math.exp(from + ((to - from) * (step + 0.5)) / STEPS);
    const share = odds / (1 + odds);
    // So near to an end that the computer takes it for the end.
    if (share > 0 && share < 1) add(share, Math.exp(logOf(share) - highest));
  }
}
