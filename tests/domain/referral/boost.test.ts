import fc from "fast-check";
import { expect, test } from "vitest";
import type { BoostRule } from "#app/domain/campaign/content.ts";
import { boostsOf, type KnownBoost } from "#app/domain/referral/boost.ts";
import { policyOf } from "#app/domain/referral/country-policy.ts";

const RULES: BoostRule[] = [
  { act: "invitation-sent", friendLevel: 0, points: 5, perLevel: 1, perCampaign: 3 },
  { act: "friend-joined", friendLevel: 0, points: 10, perLevel: 1, perCampaign: 3 },
  { act: "friend-finished", friendLevel: 1, points: 15, perLevel: 1, perCampaign: 3 },
  { act: "friend-finished", friendLevel: 2, points: 20, perLevel: 2, perCampaign: 2 },
];
const SENT = { act: "invitation-sent", friendLevel: 0, points: 5, state: "earned" };
const JOINED = { act: "friend-joined", friendLevel: 0, points: 10, state: "pending" };
const FINISHED_1 = { act: "friend-finished", friendLevel: 1, points: 15, state: "pending" };
const FINISHED_2 = { act: "friend-finished", friendLevel: 2, points: 20, state: "pending" };

const known = (
  act: KnownBoost["act"],
  level: number,
  state: KnownBoost["state"] = "pending",
  friendLevel = act === "friend-finished" ? 1 : 0,
): KnownBoost => ({ act, level, state, friendLevel });
const france = policyOf("FR");

test("a first challenge by mail earns at once for the sending, and promises the rest", () => {
  expect(boostsOf(RULES, france, 1, [], "mail")).toEqual([SENT, JOINED, FINISHED_1, FINISHED_2]);
});

test("a shared link never pays for the sending: nobody could see it sent", () => {
  expect(boostsOf(RULES, france, 1, [], "link")).toEqual([JOINED, FINISHED_1, FINISHED_2]);
});

test.each<[string, KnownBoost[], unknown[]]>([
  [
    "one pending after this level fills the level's place",
    [known("friend-joined", 1)],
    [SENT, FINISHED_1, FINISHED_2],
  ],
  [
    "one earned after this level fills it too",
    [known("invitation-sent", 1, "earned")],
    [JOINED, FINISHED_1, FINISHED_2],
  ],
  [
    "a void one frees its place",
    [known("friend-joined", 1, "void"), known("invitation-sent", 1, "void")],
    [SENT, JOINED, FINISHED_1, FINISHED_2],
  ],
  [
    "another level's leaves this level's place free",
    [known("friend-joined", 2), known("friend-joined", 3)],
    [SENT, JOINED, FINISHED_1, FINISHED_2],
  ],
  [
    "three in the campaign are all",
    [known("friend-joined", 2), known("friend-joined", 3), known("friend-joined", 4, "earned")],
    [SENT, FINISHED_1, FINISHED_2],
  ],
  [
    "boosts for different levels of the friend are counted apart",
    [known("friend-finished", 1, "pending", 2)],
    [SENT, JOINED, FINISHED_1, FINISHED_2],
  ],
  [
    "two after one level where the rule allows two",
    [known("friend-finished", 1, "pending", 2), known("friend-finished", 2, "earned", 2)],
    [SENT, JOINED, FINISHED_1],
  ],
])("%s", (_what, boosts, opened) => {
  expect(boostsOf(RULES, france, 1, boosts, "mail")).toEqual(opened);
});

test.each([
  ["NL", "mail", []],
  ["NL", "link", []],
  ["DE", "link", [JOINED, FINISHED_1, FINISHED_2]],
  ["GB", "mail", [JOINED, FINISHED_1, FINISHED_2]],
  ["AT", "link", [JOINED, FINISHED_1, FINISHED_2]],
  ["US", "mail", [JOINED, FINISHED_1, FINISHED_2]],
] as const)("in %s a challenge by %s opens what the country allows", (country, channel, opened) => {
  expect(boostsOf(RULES, policyOf(country), 1, [], channel)).toEqual(opened);
});

test("whatever is sent, settled and ended in whatever order: no more than the caps is ever out, and all that is promised can be paid", () => {
  const step = fc.record({
    level: fc.integer({ min: 0, max: 4 }),
    channel: fc.constantFrom("mail" as const, "link" as const),
    settle: fc.nat(20),
    as: fc.constantFrom("earned" as const, "void" as const),
  });
  const rules = fc.array(
    fc.record({
      act: fc.constantFrom("invitation-sent" as const, "friend-joined" as const),
      friendLevel: fc.constant(0),
      points: fc.integer({ min: 1, max: 50 }),
      perLevel: fc.integer({ min: 1, max: 3 }),
      perCampaign: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 1, maxLength: 2 },
  );
  fc.assert(
    fc.property(rules, fc.array(step, { maxLength: 40 }), (unlike, steps) => {
      const distinct = unlike.filter(
        (rule, index) => unlike.findIndex((other) => other.act === rule.act) === index,
      );
      const ledger: (KnownBoost & { points: number })[] = [];
      for (const { level, channel, settle, as } of steps) {
        for (const boost of boostsOf(distinct, france, level, ledger, channel))
          ledger.push({ ...boost, level });
        const waiting = ledger.filter((boost) => boost.state === "pending");
        const settled = waiting[settle % Math.max(1, waiting.length)];
        if (settled) settled.state = as;
        for (const rule of distinct) {
          const alive = ledger.filter((boost) => boost.act === rule.act && boost.state !== "void");
          expect(alive.length).toBeLessThanOrEqual(rule.perCampaign);
          for (const at of [0, 1, 2, 3, 4])
            expect(alive.filter((boost) => boost.level === at).length).toBeLessThanOrEqual(rule.perLevel);
          expect(alive.reduce((sum, boost) => sum + boost.points, 0)).toBeLessThanOrEqual(
            rule.perCampaign * rule.points,
          );
        }
      }
    }),
  );
});
