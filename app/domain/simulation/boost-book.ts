import type { BoostRule, CampaignContent } from "../campaign/content.ts";
import { boostsOf, type KnownBoost, type NewBoost } from "../referral/boost.ts";
import { type CountryPolicy, policyOf } from "../referral/country-policy.ts";
import { mayInvite } from "../referral/invitation.ts";

/** What one more invitation opens. */
export interface Opening {
  boosts: readonly NewBoost[];
  /** Points at once. */
  earned: number;
  /** Where the player stands with it. */
  after: Holding;
}

/** How full a player's caps are: how many boosts of each rule, in all and after the level they are at. */
export interface Holding {
  all: readonly number[];
  here: readonly number[];
  mail?: Opening;
  link?: Opening;
  atNextLevel?: Holding;
}

/**
 * The real rules of boosts, asked once for each way that the caps can be filled: what a further invitation opens hangs on nothing
 * else, and a simulation asks a million times.
 */
export function boostBook({ boosts: rules, country }: CampaignContent) {
  const policy = policyOf(country);
  const known = new Map<string, Holding>();

  function holding(all: readonly number[], here: readonly number[]): Holding {
    const key = `${all.join()} ${here.join()}`;
    const found = known.get(key) ?? { all, here };
    known.set(key, found);
    return found;
  }

  function opening(channel: "mail" | "link", { all, here }: Holding): Opening {
    const held = rules.flatMap((rule, index) => kept(rule, all[index] ?? 0, here[index] ?? 0));
    const boosts = boostsOf(rules, policy, HERE, held, channel);
    const opened = rules.map((rule) => Number(boosts.some((boost) => isOf(rule, boost))));
    const more = (counts: readonly number[]) => counts.map((count, index) => count + (opened[index] ?? 0));
    const earned = boosts.reduce((sum, { state, points }) => sum + (state === "earned" ? points : 0), 0);
    return { boosts, earned, after: holding(more(all), more(here)) };
  }

  const none = rules.map(() => 0);
  return {
    mailsFriends: policy.platformMail,
    mostChallenges: mostChallenges(policy),
    none: holding(none, none),
    open(channel: "mail" | "link", held: Holding): Opening {
      held[channel] ??= opening(channel, held);
      return held[channel];
    },
    /** At the next level the room of a level is empty again. */
    nextLevel(held: Holding): Holding {
      held.atNextLevel ??= holding(held.all, none);
      return held.atNextLevel;
    },
  };
}

export type BoostBook = ReturnType<typeof boostBook>;

const HERE = 1;
const ELSEWHERE = 0;

function kept({ act, friendLevel }: BoostRule, all: number, here: number): KnownBoost[] {
  return Array.from({ length: all }, (_, index) => ({
    act,
    friendLevel,
    level: index < here ? HERE : ELSEWHERE,
    state: "pending",
  }));
}

function isOf(rule: BoostRule, { act, friendLevel }: NewBoost): boolean {
  return rule.act === act && rule.friendLevel === friendLevel;
}

/** How many friends one player may challenge by mail. A play is taken to be over within a day, so that the day's limit holds. */
function mostChallenges(policy: CountryPolicy): number {
  const facts = { policy, isOwnAddress: false, alreadyByThisPlayer: false };
  let sent = 0;
  while (mayInvite({ ...facts, sentLastDay: sent, sentInCampaign: sent }).ok) sent++;
  return sent;
}

/** What a friend's acts pay of what was opened: an address that is not proven pays nothing. */
export function paidBy({ boosts }: Opening, friend: { isProven: boolean; levelsFinished: number }): number {
  if (!friend.isProven) return 0;
  return boosts
    .filter(({ state }) => state === "pending")
    .filter(({ act, friendLevel }) => act === "friend-joined" || friend.levelsFinished >= friendLevel)
    .reduce((sum, { points }) => sum + points, 0);
}
