import type { CampaignContent } from "../campaign/content.ts";
import { hasLimit, isFull } from "../campaign/door.ts";
import { mixed, streamOf } from "../game/seeded.ts";
import { isQualified } from "../profile/qualified.ts";
import { grantFor } from "../voucher/voucher.ts";
import type { AssumptionName } from "./assumptions.ts";
import { type BoostBook, type Opening, paidBy } from "./boost-book.ts";
import { drawPoisson } from "./draws.ts";
import { challengeShare } from "./mail-gate.ts";
import { nodePicker, type PlaySample } from "./play-sample.ts";
import { emptyTally, type Tally } from "./tally.ts";

/** The assumptions' values in one run. */
export type Rates = Record<Exclude<AssumptionName, "leaves">, number> & { leaves: readonly number[] };

export interface RunTerms {
  content: CampaignContent;
  sample: PlaySample;
  book: BoostBook;
  vouchersLeft: number;
  /** Where a run that grows without end is stopped. */
  mostPlayers: number;
}

/** By a mail to their own address, or by a link that somebody shared. */
type Way = "mail" | "link";

interface Friend {
  by: Way;
  /** What it opened for whoever brought them. */
  opening: Opening;
  seed: number;
}

/**
 * One run: so many sign up by the launch mail, play, and bring friends, who do the same. Each player draws from a stream of their
 * own, which descends from their challenger's: a change of one assumption leaves the fate of all others as it was.
 */
export function oneRun(terms: RunTerms, rates: Rates, launched: number, seed: number): Tally {
  const { content, sample, book } = terms;
  const { chance, restart } = streamOf(seed);
  const picker = nodePicker(sample.nodes, rates.rightAnswers, rates.rightSpread);
  const goesOut = challengeShare(rates);
  const isReserved = (isProven: boolean) =>
    grantFor({ isProven }, content.voucher.validDays, 0).status === "reserved";
  const waitsForProof = { proven: isReserved(true), unproven: isReserved(false) };
  const mostInclined = rates.challenges * Math.max(1, rates.boostPull);
  // Half of the sample's plays, another half in each run: what the sample leaves open is thereby part of the ranges.
  const [half, from] = [Math.max(1, Math.floor(sample.each / 2)), (seed >>> 0) % sample.each];
  const stays = stayingAt(sample, rates);
  const isLimited = hasLimit(content);
  const tally = emptyTally(sample.levels);
  const finished = new Int32Array(sample.levels);
  const friends: Friend[] = [];
  // Who plays at the moment. There are very many of them: nothing is made for each.
  let own = 0;
  let isProven = false;
  let level = 0;
  let held = book.none;
  let challenged = 0;
  let brought = 0;
  for (let index = 0; index < launched; index++) arrive("mail", null, mixed(seed, index));
  // Friends come after those who were mailed, generation after generation.
  for (let next = 0; next < friends.length; next++) {
    const friend = friends[next] as Friend;
    arrive(friend.by, friend.opening, friend.seed);
  }
  tally.brought = friends.length;
  tally.levels = [...finished];
  return tally;

  function arrive(by: Way, opening: Opening | null, ownSeed: number): void {
    if (tally.players >= terms.mostPlayers) {
      tally.isCut = true;
      return;
    }
    const hasVoucher = tally.vouchers < terms.vouchersLeft;
    if (isLimited && isFull(content, { begun: tally.players, hasVoucher })) {
      tally.turnedAway++;
      return;
    }
    tally.players++;
    own = ownSeed;
    restart(own);
    isProven = by === "mail" && chance() < rates.sameAddress;
    play();
    if (isProven) tally.proven++;
    if (!opening) return;
    tally.friends++;
    tally.boostPoints += paidBy(opening, { isProven, levelsFinished: level });
  }

  function play(): void {
    const node = picker[Math.floor(chance() * picker.length)] ?? 0;
    const first = (node * sample.each + ((from + Math.floor(chance() * half)) % sample.each)) * sample.levels;
    let [points, tastes] = [0, 0];
    held = book.none;
    challenged = 0;
    brought = 0;
    for (level = 0; level < sample.levels; level++) {
      const at = first + level;
      if (chance() >= (stays[at] ?? 0)) break;
      finished[level] = (finished[level] ?? 0) + 1;
      points += sample.points[at] ?? 0;
      tastes += sample.tastes[at] ?? 0;
      invite();
    }
    const hasFinished = level === sample.levels && level > 0;
    // Who has not finished has nothing more to decide: neither a voucher nor a qualified prospect.
    if (!hasFinished) return;
    finish(points);
    const declaredTraits = chance() < 1 - (1 - rates.tastesAnswered) ** tastes ? 1 : 0;
    if (isQualified({ isProven, hasFinished, declaredTraits })) tally.qualified++;
  }

  /** The voucher: at once to a proven address, else after the proof, for as long as there are any. */
  function finish(points: number): void {
    tally.finished++;
    tally.scores.set(points, (tally.scores.get(points) ?? 0) + 1);
    if (isProven ? waitsForProof.proven : waitsForProof.unproven) {
      tally.serviceMails++;
      isProven = chance() < rates.proves;
      if (!isProven) return;
    }
    if (tally.vouchers < terms.vouchersLeft) {
      tally.vouchers++;
      tally.serviceMails++;
    } else tally.waiting++;
  }

  /** After a finished level: friends by mail, then the own link. */
  function invite(): void {
    if (held !== book.none) held = book.nextLevel(held);
    const inclination = book.mailsFriends ? chance() : 1;
    // Most challenge nobody: only of the others it is asked what that would bring.
    if (inclination < mostInclined) {
      const isBoosted = book.open("mail", held).boosts.length > 0;
      if (inclination < rates.challenges * (isBoosted ? rates.boostPull : 1)) challenge();
    }
    if (chance() < rates.shares) share();
  }

  function challenge(): void {
    const many = 1 + drawPoisson(Math.max(0, rates.friendsAtOnce - 1), chance);
    for (let friend = 0; friend < many && challenged < book.mostChallenges; friend++) {
      challenged++;
      const opening = open("mail");
      tally.boostPoints += opening.earned;
      if (chance() >= goesOut) continue;
      tally.challengeMails++;
      if (chance() < rates.friendsJoin) bring("mail", opening);
    }
  }

  function share(): void {
    const many = drawPoisson(rates.friendsByLink, chance);
    for (let friend = 0; friend < many; friend++) bring("link", open("link"));
  }

  function open(channel: Way): Opening {
    const opening = book.open(channel, held);
    held = opening.after;
    return opening;
  }

  function bring(by: Way, opening: Opening): void {
    friends.push({ by, opening, seed: mixed(own, ++brought) });
  }
}

/** The chance to get through each level of each sampled play: by the rules, and without giving up. */
function stayingAt({ levels, isPassed, failures, waits }: PlaySample, rates: Rates): Float64Array {
  const stays = new Float64Array(isPassed.length);
  for (let at = 0; at < stays.length; at++) {
    if (!isPassed[at]) continue;
    const [failed, waited] = [failures[at] ?? 0, waits[at] ?? 0];
    const returns = failed + waited === 0 ? 1 : rates.triesAgain ** failed * rates.comesBack ** waited;
    stays[at] = (1 - (rates.leaves[at % levels] ?? 0)) * returns;
  }
  return stays;
}
