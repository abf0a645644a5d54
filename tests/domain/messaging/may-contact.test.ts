import fc from "fast-check";
import { expect, test } from "vitest";
import { days, hours } from "#app/domain/kernel/instant.ts";
import {
  type ContactDecision,
  type ContactFacts,
  MOST_MARKETING_PER_WEEK,
  MOST_SERVICE_PER_DAY,
  mayContact,
  PURPOSES,
} from "#app/domain/messaging/may-contact.ts";

const NOW = Date.UTC(2026, 10, 20, 9);
const ago = (span: number) => NOW - span;
const NOBODY: Omit<ContactFacts, "purpose"> = {
  isSuppressed: false,
  hasNewsletterConsent: false,
  wasInvited: false,
  isPlayer: false,
  isCampaignOver: false,
  granted: [],
};

const send = (reason: string) => ({ decision: "send", reason });
const never = (reason: string) => ({ decision: "never", reason });
const hold = (reason: string, until: number) => ({ decision: "hold", reason, until });

test.each<[string, Partial<ContactFacts> & Pick<ContactFacts, "purpose">, object]>([
  ["service, to anybody", { purpose: "service" }, send("service")],
  [
    "service, to a player, invited before, without consent",
    { purpose: "service", isPlayer: true, wasInvited: true },
    send("service"),
  ],
  [
    "service, to an address that bounced for good",
    { purpose: "service", isSuppressed: true },
    never("suppressed"),
  ],
  ["a challenge, to a stranger", { purpose: "invitation" }, send("first-challenge")],
  [
    "a challenge, to somebody with consent to news",
    { purpose: "invitation", hasNewsletterConsent: true },
    send("first-challenge"),
  ],
  [
    "a challenge, to somebody challenged before",
    { purpose: "invitation", wasInvited: true },
    never("already-invited"),
  ],
  [
    "a challenge to a campaign that is over",
    { purpose: "invitation", isCampaignOver: true },
    never("campaign-over"),
  ],
  [
    "marketing for a campaign that is over",
    { purpose: "marketing", hasNewsletterConsent: true, isCampaignOver: true },
    never("campaign-over"),
  ],
  ["a challenge, to a player", { purpose: "invitation", isPlayer: true }, never("already-playing")],
  [
    "a challenge, to somebody who said never",
    { purpose: "invitation", isSuppressed: true, wasInvited: true, isPlayer: true },
    never("suppressed"),
  ],
  ["marketing, without consent", { purpose: "marketing" }, never("no-consent")],
  ["marketing, to a player without consent", { purpose: "marketing", isPlayer: true }, never("no-consent")],
  ["marketing, with consent", { purpose: "marketing", hasNewsletterConsent: true }, send("consented")],
  [
    "marketing, with consent, to a player challenged before",
    { purpose: "marketing", hasNewsletterConsent: true, wasInvited: true, isPlayer: true },
    send("consented"),
  ],
  [
    "marketing, with consent and an objection",
    { purpose: "marketing", hasNewsletterConsent: true, isSuppressed: true },
    never("suppressed"),
  ],
])("%s", (_what, facts, decision) => {
  expect(mayContact({ ...NOBODY, ...facts }, NOW)).toEqual(decision);
});

test.each<[string, number[], object]>([
  ["one this week", [ago(days(1))], send("consented")],
  ["two this week", [ago(days(6)), ago(days(1))], hold("contact-pressure", ago(days(6)) + days(7))],
  ["two, of which one is a week ago to the moment", [ago(days(7)), ago(days(1))], send("consented")],
  [
    "two, of which one is a moment less than a week ago",
    [ago(days(7) - 1), ago(days(1))],
    hold("contact-pressure", NOW + 1),
  ],
  [
    "three, which other limits let through: the second last makes room first",
    [ago(days(6)), ago(days(5)), ago(days(1))],
    hold("contact-pressure", ago(days(5)) + days(7)),
  ],
  [
    "a hundred long ago",
    Array.from({ length: 100 }, (_, n) => ago(days(8) + n)).reverse(),
    send("consented"),
  ],
])("marketing, after %s", (_what, granted, decision) => {
  expect(mayContact({ ...NOBODY, purpose: "marketing", hasNewsletterConsent: true, granted }, NOW)).toEqual(
    decision,
  );
});

test.each<[string, number[], object]>([
  ["five today", [5, 4, 3, 2, 1].map((n) => ago(hours(n))), send("service")],
  [
    "six today",
    [6, 5, 4, 3, 2, 1].map((n) => ago(hours(n))),
    hold("too-many-service-mails", ago(hours(6)) + hours(24)),
  ],
  ["six, the first a day ago to the moment", [24, 5, 4, 3, 2, 1].map((n) => ago(hours(n))), send("service")],
])("service, after %s", (_what, granted, decision) => {
  expect(mayContact({ ...NOBODY, purpose: "service", granted }, NOW)).toEqual(decision);
});

const facts = fc.record({
  purpose: fc.constantFrom(...PURPOSES),
  isSuppressed: fc.boolean(),
  hasNewsletterConsent: fc.boolean(),
  wasInvited: fc.boolean(),
  isPlayer: fc.boolean(),
  isCampaignOver: fc.constant(false),
  granted: fc
    .array(fc.integer({ min: ago(days(10)), max: NOW }), { maxLength: 12 })
    .map((all) => all.sort((a, b) => a - b)),
});

test("a suppressed address is never written to, and nothing promotional goes out without consent or a friend", () => {
  fc.assert(
    fc.property(facts, (any) => {
      const { decision } = mayContact(any, NOW);
      if (any.isSuppressed) expect(decision).toBe("never");
      if (any.purpose === "marketing" && !any.hasNewsletterConsent) expect(decision).toBe("never");
      if (any.purpose === "invitation" && any.wasInvited) expect(decision).toBe("never");
    }),
  );
});

test("whoever asks again at the moment a hold names is let through, and not a moment earlier", () => {
  let holds = 0;
  fc.assert(
    fc.property(facts, (any) => {
      const decided: ContactDecision = mayContact(any, NOW);
      if (decided.decision !== "hold") return;
      holds++;
      expect(decided.until).toBeGreaterThan(NOW);
      expect(mayContact(any, decided.until - 1).decision).toBe("hold");
      expect(mayContact(any, decided.until).decision).toBe("send");
    }),
    { numRuns: 500 },
  );
  expect(holds).toBeGreaterThan(10);
});

test("mails granted one after the other, each when it may be, never break the limits", () => {
  const limits = {
    marketing: [MOST_MARKETING_PER_WEEK, days(7)],
    service: [MOST_SERVICE_PER_DAY, hours(24)],
  } as const;
  fc.assert(
    fc.property(
      fc.constantFrom("marketing" as const, "service" as const),
      fc.array(fc.integer({ min: 0, max: hours(30) }), { maxLength: 60 }),
      (purpose, waits) => {
        const granted: number[] = [];
        let now = NOW;
        for (const wait of waits) {
          now += wait;
          if (
            mayContact({ ...NOBODY, purpose, hasNewsletterConsent: true, granted }, now).decision === "send"
          )
            granted.push(now);
        }
        const [most, span] = limits[purpose];
        for (const at of granted)
          expect(granted.filter((other) => other > at - span && other <= at).length).toBeLessThanOrEqual(
            most,
          );
      },
    ),
  );
});
