import { expect, test } from "vitest";
import { type AimProgress, aimProgressOf, type Standing } from "#app/domain/insight/aim-progress.ts";

const DAY = 86_400_000;
const OPENS = Date.parse("2026-11-01T00:00:00Z");

/** A campaign of twenty days for 200 qualified prospects, ten of them over: 100 are due. */
const standing = (change: Partial<Standing> = {}): Standing => ({
  opensAt: OPENS,
  closesAt: OPENS + 20 * DAY,
  now: OPENS + 10 * DAY,
  qualified: 100,
  spentCents: 150_000,
  steps: [
    { key: "signed-up", people: 500 },
    { key: "first-answer", people: 450 },
    { key: "qualified", people: 400 },
  ],
  ...change,
});
const of = (change: Partial<Standing> = {}, costCentsEach?: number) =>
  aimProgressOf({ qualified: 200, ...(costCentsEach ? { costCentsEach } : {}) }, standing(change));

test.each<[string, Partial<Standing>, Partial<AimProgress>]>([
  ["as many as are due", {}, { state: "on-course", expected: 100, projected: 200, reason: null }],
  [
    "fewer than chance explains",
    { qualified: 80 },
    { state: "behind", projected: 160, reason: { kind: "few-come" } },
  ],
  ["as few as chance explains", { qualified: 81 }, { state: "on-course", reason: null }],
  ["more than chance explains", { qualified: 120 }, { state: "ahead" }],
  ["all of them", { qualified: 200 }, { state: "reached", expected: null }],
  ["over, with too few", { now: OPENS + 20 * DAY, qualified: 199 }, { state: "missed", expected: 200 }],
  [
    "not open yet",
    { now: OPENS - DAY, qualified: 0 },
    { state: "not-begun", expected: 0, costCentsEach: null },
  ],
  ["without an end", { closesAt: null }, { state: "no-dates", expected: null }],
  ["nobody at all", { qualified: 0 }, { state: "behind", projected: null }],
])("%s", (_name, change, progress) => {
  expect(of(change)).toMatchObject(progress);
});

test("a campaign that is behind says at which step it loses people", () => {
  const steps = [
    { key: "signed-up", people: 500 },
    { key: "first-answer", people: 250 },
    { key: "level-1", people: 60 },
    { key: "qualified", people: 50 },
  ];
  expect(of({ qualified: 50, steps }).reason).toEqual({ kind: "lost-at", key: "level-1", share: 0.24 });
  // Three of eight may be chance.
  const few = [
    { key: "signed-up", people: 8 },
    { key: "qualified", people: 3 },
  ];
  expect(of({ qualified: 3, steps: few }).reason).toEqual({ kind: "few-come" });
});

test("a prospect costs what the vouchers are worth that were issued", () => {
  expect(of({}, 1600)).toMatchObject({ costCentsEach: 1500, isTooDear: false });
  expect(of({}, 1400)).toMatchObject({ costCentsEach: 1500, isTooDear: true });
});
