import fc from "fast-check";
import { expect, test } from "vitest";
import { BOOST_ACTS, type BoostRule } from "#app/domain/campaign/content.ts";
import { boostsOf, type KnownBoost } from "#app/domain/referral/boost.ts";
import { policyOf } from "#app/domain/referral/country-policy.ts";
import { boostBook, paidBy } from "#app/domain/simulation/boost-book.ts";
import { challengeShare, launchShares } from "#app/domain/simulation/mail-gate.ts";
import { FRENCH_BOOSTS } from "#tests/support/boosts.ts";
import { aSoundCampaign } from "#tests/support/checked.ts";

const rules = fc.uniqueArray(
  fc.record<BoostRule>({
    act: fc.constantFrom(...BOOST_ACTS),
    friendLevel: fc.integer({ min: 0, max: 2 }),
    points: fc.integer({ min: 1, max: 20 }),
    perLevel: fc.integer({ min: 1, max: 3 }),
    perCampaign: fc.integer({ min: 1, max: 6 }),
  }),
  { selector: ({ act, friendLevel }) => `${act} ${friendLevel}`, maxLength: 4 },
);
const acts = fc.array(fc.constantFrom("mail", "link", "next level"), { maxLength: 25 });

test("what the book opens is what the rule opens, whatever was opened before", () => {
  fc.assert(
    fc.property(rules, fc.constantFrom("FR", "NL", "DE"), acts, (boosts, country, ways) => {
      const book = boostBook({ ...aSoundCampaign(), boosts, country });
      const known: KnownBoost[] = [];
      let [held, level] = [book.none, 0];
      for (const way of ways) {
        if (way === "next level") {
          level++;
          held = book.nextLevel(held);
          continue;
        }
        const channel = way as "mail" | "link";
        const opened = boostsOf(boosts, policyOf(country), level, known, channel);
        const opening = book.open(channel, held);
        expect(opening.boosts).toEqual(opened);
        known.push(...opened.map(({ act, friendLevel, state }) => ({ act, friendLevel, state, level })));
        held = opening.after;
      }
    }),
  );
});

test.each([
  ["FR", true, 10],
  ["NL", true, 10],
  ["DE", false, 0],
  ["BE", false, 0],
])("in %s the platform mails friends: %s, and for one player in a day at most %i", (country, mails, most) => {
  const book = boostBook({ ...aSoundCampaign(), country });
  expect([book.mailsFriends, book.mostChallenges]).toEqual([mails, most]);
});

test.each([
  ["of a friend who has not proven the address", false, 2, 0],
  ["of one who has joined", true, 0, 10],
  ["of one who has finished the first level", true, 1, 25],
  ["of one who has finished them all", true, 5, 25],
])("what was promised for the acts %s", (_who, isProven, levelsFinished, points) => {
  const book = boostBook({ ...aSoundCampaign(), boosts: FRENCH_BOOSTS });
  const opening = book.open("mail", book.none);
  expect(opening.earned).toBe(5);
  expect(paidBy(opening, { isProven, levelsFinished })).toBe(points);
});

test.each([
  ["all agree and nobody is pressed", { suppressed: 0, consented: 1, pressed: 0 }, 1, 0],
  ["some objected", { suppressed: 0.1, consented: 1, pressed: 0 }, 0.9, 0],
  ["some never agreed", { suppressed: 0.1, consented: 0.5, pressed: 0 }, 0.45, 0],
  ["some have had enough this week", { suppressed: 0.1, consented: 0.5, pressed: 0.2 }, 0.36, 0.09],
])("of a list where %s, these go at once and these later", (_what, list, atOnce, later) => {
  expect(launchShares(list, 0, null)).toEqual({
    atOnce: expect.closeTo(atOnce, 12),
    later: expect.closeTo(later, 12),
  });
  expect(launchShares(list, 0, 1)).toEqual({ atOnce: expect.closeTo(atOnce, 12), later: 0 });
  expect(launchShares(list, 0, 0)).toEqual({ atOnce: 0, later: 0 });
});

test("a challenge goes to nobody who was invited or objected", () => {
  expect(challengeShare({ suppressed: 0.1, knownFriends: 0.3 })).toBeCloseTo(0.63, 12);
});
