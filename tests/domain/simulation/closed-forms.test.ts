import { expect, test } from "vitest";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { days } from "#app/domain/kernel/instant.ts";
import type { AssumptionName } from "#app/domain/simulation/assumptions.ts";
import { FRENCH_BOOSTS } from "#tests/support/boosts.ts";
import { oneLevelCampaign, simulated } from "#tests/support/simulated.ts";

/** Within four standard errors of the middle of 100 runs: sure enough, and the seed is the same in every run of the test. */
function near(found: number, mean: number, sd: number): void {
  expect(Math.abs(found - mean)).toBeLessThan((4 * 1.26 * sd) / Math.sqrt(100) + 1);
}

test("with nothing left to chance everybody plays, finishes, and gets a voucher", () => {
  const all = { low: 1000, middle: 1000, high: 1000 };
  const { outcomes, levels, centsPerQualified, scores } = simulated(oneLevelCampaign(4), { rightAnswers: 1 });
  for (const outcome of [
    "sent",
    "players",
    "finished",
    "proven",
    "vouchers",
    "qualified",
    "redeemed",
  ] as const)
    expect([outcome, outcomes[outcome]]).toEqual([outcome, all]);
  expect(levels).toEqual([all]);
  expect(outcomes.voucherCents.middle).toBe(1_500_000);
  expect(centsPerQualified?.middle).toBe(1500);
  expect(scores).toEqual({ low: 40, middle: 40, high: 40 });
  // A launch mail and a voucher's mail each: addresses are proven by the mail that they came by.
  expect(outcomes.mails.middle).toBe(2000);
});

test("one level, no referral: each step is a part of the one before", () => {
  const parts = {
    delivered: 0.95,
    opened: 0.4,
    clicked: 0.3,
    signsUp: 0.5,
    leaves: 0.2,
    sameAddress: 0,
    proves: 0.7,
  };
  const { outcomes } = simulated(
    oneLevelCampaign(4),
    { ...parts, tastesAnswered: 0.8, redeemed: 0.25 },
    { invited: 50_000 },
  );
  const binomial = (n: number, p: number): [mean: number, sd: number] => [n * p, Math.sqrt(n * p * (1 - p))];
  const chances = {
    delivered: 0.95,
    opened: 0.95 * 0.4,
    clicked: 0.95 * 0.4 * 0.3,
    players: 0.95 * 0.4 * 0.3 * 0.5,
    finished: 0.95 * 0.4 * 0.3 * 0.5 * 0.8,
    vouchers: 0.95 * 0.4 * 0.3 * 0.5 * 0.8 * 0.7,
    qualified: 0.95 * 0.4 * 0.3 * 0.5 * 0.8 * 0.7 * 0.8,
    redeemed: 0.95 * 0.4 * 0.3 * 0.5 * 0.8 * 0.7 * 0.25,
  };
  for (const [outcome, chance] of Object.entries(chances) as [keyof typeof chances, number][]) {
    const [mean, sd] = binomial(50_000, chance);
    near(outcomes[outcome].middle, mean, sd);
    // A normal variate is in nine of ten cases within 1.645 of its mean.
    expect((outcomes[outcome].high - outcomes[outcome].low) / (2 * 1.645 * sd)).toBeGreaterThan(0.85);
    expect((outcomes[outcome].high - outcomes[outcome].low) / (2 * 1.645 * sd)).toBeLessThan(1.15);
  }
});

test("the points of a level are the binomial's", () => {
  // 10 points for each of 16 answers, right in half of the cases: the mean is 80, the standard deviation 20.
  const { scores } = simulated(oneLevelCampaign(16), { rightAnswers: 0.5 });
  // The sample has a few hundred of such plays, whose middle is the mean or the next one to it.
  expect([70, 80, 90]).toContain(scores?.middle);
  expect(Math.abs(80 - 33 - (scores?.low ?? 0))).toBeLessThan(15);
  expect(Math.abs(80 + 33 - (scores?.high ?? 0))).toBeLessThan(15);
});

test("a mark that takes all of two answers is passed by the square, and tried again by those who try again", () => {
  const thorough = { answers: 30_000 };
  const once = simulated(
    oneLevelCampaign(2, { passMark: 100, attempts: 1 }),
    { rightAnswers: 0.5 },
    thorough,
  );
  const twice = simulated(
    oneLevelCampaign(2, { passMark: 100, attempts: 2 }),
    { rightAnswers: 0.5, triesAgain: 0.6 },
    thorough,
  );
  // 1/4; 1/4 + 3/4 * 0.6 * 1/4. A sample of six hundred plays knows that to five in a hundred.
  expect(once.outcomes.finished.middle / 1000).toBeCloseTo(0.25, 1);
  expect(twice.outcomes.finished.middle / 1000).toBeCloseTo(0.3625, 1);
  expect(twice.outcomes.finished.middle).toBeGreaterThan(once.outcomes.finished.middle);
});

test("who has to wait for a level comes back in part", () => {
  const content = oneLevelCampaign(2, { opensAt: days(7) });
  near(simulated(content, { comesBack: 0.4 }).outcomes.finished.middle, 400, Math.sqrt(240));
});

/** P(N = k) of a Poisson variate. */
function poisson(mean: number, k: number): number {
  let chance = Math.exp(-mean);
  for (let n = 1; n <= k; n++) chance *= mean / n;
  return chance;
}

const friendly = (content: Partial<CampaignContent> = {}) => oneLevelCampaign(2, {}, content);

test("friends bring friends: a branching process, with the day's ten challenges as its cap", () => {
  const ways: Partial<Record<AssumptionName, number>> = {
    challenges: 0.5,
    friendsAtOnce: 9,
    knownFriends: 0.2,
    friendsJoin: 0.1,
    shares: 0.25,
    friendsByLink: 0.4,
  };
  // One and Poisson(8) more, but no more than ten.
  let sent = 10;
  for (let more = 0; more < 9; more++) sent -= poisson(8, more) * (10 - (1 + more));
  const perPlayer = 0.5 * sent * 0.8 * 0.1 + 0.25 * 0.4;
  expect(sent).toBeLessThan(9);
  const { outcomes, friendsPerPlayer } = simulated(friendly(), ways, { invited: 2000 });
  expect(friendsPerPlayer).toBeCloseTo(perPlayer, 2);
  // The mean of all generations is N / (1 - K).
  expect(outcomes.players.middle / (2000 / (1 - perPlayer))).toBeCloseTo(1, 1);
  expect(Math.abs(outcomes.players.middle - 2000 / (1 - perPlayer))).toBeLessThan(40);
  expect(outcomes.challengeMails.middle / outcomes.players.middle).toBeCloseTo(0.5 * sent * 0.8, 1);
});

test("boosts pay what their caps leave room for", () => {
  // Everybody challenges three friends at once after the one level: one is paid for, and one promised.
  const content = friendly({ boosts: FRENCH_BOOSTS });
  const none = simulated(content, { challenges: 1, friendsAtOnce: 1, friendsJoin: 0 });
  expect(none.outcomes.boostPoints.middle).toBe(1000 * 5);
  // Nobody's address is proven by a link alone, and who does not finish proves nothing later: no friend pays.
  const strangers = simulated(content, { shares: 1, friendsByLink: 0.5, proves: 0 });
  expect(strangers.outcomes.friends.middle).toBeGreaterThan(300);
  expect(strangers.outcomes.boostPoints.middle).toBe(0);
  // Joined and finished the first level: 10 and 15, of the first friend alone.
  const wide = simulated(
    friendly({ boosts: FRENCH_BOOSTS.slice(1) }),
    { shares: 1, friendsByLink: 0.1 },
    { invited: 5000 },
  );
  const { friends, boostPoints } = wide.outcomes;
  expect(boostPoints.middle / friends.middle).toBeGreaterThan(25 * 0.93);
  expect(boostPoints.middle / friends.middle).toBeLessThan(25);
});

test("a boost draws more challenges, until its caps are full", () => {
  const pull = { challenges: 0.2, boostPull: 2, friendsAtOnce: 1, friendsJoin: 0 };
  const sent = (boosts: CampaignContent["boosts"]) =>
    simulated(
      { ...friendly({ boosts }), levels: [...oneLevelCampaign(1).levels, ...oneLevelCampaign(1).levels] },
      pull,
    ).outcomes.challengeMails.middle;
  const once = { ...(FRENCH_BOOSTS[0] as (typeof FRENCH_BOOSTS)[0]), perCampaign: 1 };
  near(sent([]), 400, Math.sqrt(2 * 160));
  // 0.4 after the first level; after the second 0.2 of those who have had theirs, 0.4 of the others.
  near(sent([once]), 400 + 0.4 * 200 + 0.6 * 400, 20);
});

test("after two levels a friend's boosts are promised twice", () => {
  const two = {
    ...friendly({ boosts: FRENCH_BOOSTS }),
    levels: [...oneLevelCampaign(1).levels, ...oneLevelCampaign(1).levels],
  };
  const { outcomes } = simulated(two, { challenges: 1, friendsAtOnce: 1, friendsJoin: 0 });
  expect(outcomes.boostPoints.middle).toBe(2 * 1000 * 5);
});
