import fc from "fast-check";
import { expect, test } from "vitest";
import { days } from "#app/domain/kernel/instant.ts";
import { assumptionsFor } from "#app/domain/simulation/assumptions.ts";
import { simulate } from "#app/domain/simulation/simulate.ts";
import { FRENCH_BOOSTS } from "#tests/support/boosts.ts";
import { anyDraft, aSoundCampaign } from "#tests/support/checked.ts";
import { everyKind } from "#tests/support/every-kind.ts";
import { oneLevelCampaign, simulated } from "#tests/support/simulated.ts";

const terms = {
  dates: { opensAt: null, closesAt: null },
  startsAt: Date.UTC(2026, 5, 1),
  invited: 2000,
  seed: 11,
  runs: 60,
};
const ofEveryKind = (changes: object = {}) => simulate({ ...terms, content: everyKind(), ...changes });
const ofTwoLevels = (changes: object = {}) => simulate({ ...terms, content: aSoundCampaign(), ...changes });

test("the same seed gives the same simulation, another seed another", () => {
  const whole = ofTwoLevels({ sensitivityRuns: 1 });
  expect(ofTwoLevels({ sensitivityRuns: 1 })).toEqual(whole);
  expect(ofTwoLevels({ seed: 12 }).outcomes).not.toEqual(whole.outcomes);
});

test("vouchers end with the pool, and cost what they are worth", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 5000 }), (pool, cents) => {
      const { voucher } = aSoundCampaign();
      const content = {
        ...aSoundCampaign(),
        voucher: { ...voucher, pool, value: { ...voucher.value, cents } },
      };
      const { outcomes } = simulate({ ...terms, content, runs: 20, answers: 500 });
      expect(outcomes.vouchers.high).toBeLessThanOrEqual(pool);
      for (const at of ["low", "middle", "high"] as const) {
        expect(outcomes.voucherCents[at]).toBe(outcomes.vouchers[at] * cents);
        expect(outcomes.redeemed[at]).toBeLessThanOrEqual(outcomes.vouchers.high);
      }
    }),
    { numRuns: 12 },
  );
  const content = { ...oneLevelCampaign(1), voucher: { ...oneLevelCampaign(1).voucher, pool: 300 } };
  const { outcomes } = simulated(content);
  expect([outcomes.vouchers.middle, outcomes.waiting.middle]).toEqual([300, 700]);
  expect(simulated(content, {}, { vouchersLeft: 40 }).outcomes.vouchers.middle).toBe(40);
});

test("places end with the capacity, or with the vouchers where that is the rule", () => {
  const full = simulated(oneLevelCampaign(1, {}, { capacity: 250 })).outcomes;
  expect([full.players.middle, full.turnedAway.middle]).toEqual([250, 750]);
  const { voucher } = oneLevelCampaign(1);
  const lasting = oneLevelCampaign(1, {}, { whileVouchersLast: true, voucher: { ...voucher, pool: 100 } });
  const { players, waiting } = simulated(lasting).outcomes;
  expect([players.middle, waiting.middle]).toEqual([100, 0]);
});

test("more people invited are never fewer players, nor fewer friends challenged", () => {
  const by = [0, 1000, 2000, 4000].map((invited) => ofTwoLevels({ invited }).outcomes);
  for (const outcome of ["players", "challengeMails", "mails", "finished", "qualified"] as const) {
    const middles = by.map((outcomes) => outcomes[outcome].middle);
    expect([outcome, middles]).toEqual([outcome, [...middles].sort((one, other) => one - other)]);
    expect(middles[0]).toBe(0);
  }
});

test("no step has more people than the one before it, and no range is the wrong way round", () => {
  const { outcomes, levels } = ofEveryKind();
  const steps = [outcomes.sent, outcomes.delivered, outcomes.opened, outcomes.clicked];
  const plays = [outcomes.players, ...levels, outcomes.qualified];
  for (const way of [steps, plays])
    for (const at of ["low", "middle", "high"] as const)
      for (const [index, step] of way.entries())
        expect(step[at]).toBeLessThanOrEqual(way[index - 1]?.[at] ?? Infinity);
  for (const { low, middle, high } of [...Object.values(outcomes), ...levels]) {
    expect(low).toBeLessThanOrEqual(middle);
    expect(middle).toBeLessThanOrEqual(high);
  }
});

test("the country's row decides who is written to and what is paid", () => {
  const inCountry = (country: string) =>
    ofTwoLevels({ content: { ...aSoundCampaign(), country, boosts: FRENCH_BOOSTS } }).outcomes;
  const [france, netherlands, germany] = ["FR", "NL", "DE"].map(inCountry);
  expect(france?.boostPoints.middle).toBeGreaterThan(0);
  expect(netherlands?.challengeMails.middle).toBeGreaterThan(0);
  expect(netherlands?.boostPoints.high).toBe(0);
  expect(germany?.challengeMails.high).toBe(0);
  expect(germany?.friends.high).toBeGreaterThan(0);
});

test("the gate writes to nobody who has not agreed, holds back for contact pressure, and not past the end", () => {
  const sent = (changes: object, closesAt: number | null = null) =>
    simulated(oneLevelCampaign(1), changes, { dates: { opensAt: null, closesAt } }).outcomes.sent.middle;
  expect(sent({ consented: 0 })).toBe(0);
  expect(sent({ suppressed: 1 })).toBe(0);
  expect(sent({ pressed: 1 })).toBe(1000);
  // Half a week after the messages that fill it, the week has half a week to go.
  expect(sent({ pressed: 1 }, days(3.5))).toBe(0);
  expect(sent({ pressed: 1 }, days(3.5) + 1)).toBe(1000);
  expect(sent({ pressed: 0 }, 0)).toBe(0);
});

test("a campaign that would grow without end is stopped, and says so", () => {
  const { runsCut, runs, friendsPerPlayer } = simulated(
    oneLevelCampaign(1),
    { shares: 1, friendsByLink: 1.5 },
    { invited: 20, runs: 10 },
  );
  expect(friendsPerPlayer).toBeGreaterThan(1);
  expect(runsCut).toBe(runs);
  expect(ofTwoLevels().runsCut).toBe(0);
});

test("any draft can be simulated, whatever it lacks", () => {
  fc.assert(
    fc.property(anyDraft, fc.integer(), (content, seed) => {
      const { outcomes } = simulate({ ...terms, content, seed, invited: 40, runs: 1, answers: 200 });
      for (const [outcome, { low }] of Object.entries(outcomes))
        expect([outcome, low >= 0 || outcome.startsWith("voucher") || outcome === "boostPoints"]).toEqual([
          outcome,
          true,
        ]);
    }),
    { numRuns: 12 },
  );
});

test("what is measured takes the place of a guess, and narrows the range", () => {
  const measured = assumptionsFor(aSoundCampaign()).map(({ name, level, value }) => ({
    name,
    ...(level === null ? {} : { level }),
    value,
    evidence: 5000,
  }));
  const content = aSoundCampaign();
  const guessed = simulate({ ...terms, content, runs: 100 });
  const known = simulate({ ...terms, content, measured, runs: 100 });
  const width = ({ outcomes }: typeof guessed) =>
    (outcomes.players.high - outcomes.players.low) / outcomes.players.middle;
  expect(width(known)).toBeLessThan(width(guessed) / 3);
  expect(new Set(known.assumptions.map(({ source }) => source))).toEqual(new Set(["measured"]));
  expect(guessed.assumptions.every(({ source }) => source === "default")).toBe(true);
});

test("only what matters to the campaign is assumed", () => {
  const names = (content = aSoundCampaign()) => new Set(assumptionsFor(content).map(({ name }) => name));
  expect(names().has("answerTime")).toBe(false);
  expect(names(everyKind())).toContain("answerTime");
  expect(names(everyKind())).toContain("triesAgain");
  expect(names({ ...aSoundCampaign(), country: "DE" })).not.toContain("challenges");
  expect(names({ ...aSoundCampaign(), boosts: [] })).not.toContain("boostPull");
  expect(
    assumptionsFor(aSoundCampaign())
      .filter(({ name }) => name === "leaves")
      .map(({ level }) => level),
  ).toEqual([1, 2]);
  expect(
    assumptionsFor(aSoundCampaign())
      .filter(({ isUnbuilt }) => isUnbuilt)
      .map(({ name }) => name),
  ).toEqual(["redeemed"]);
});
