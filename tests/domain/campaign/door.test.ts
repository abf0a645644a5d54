import { expect, test } from "vitest";
import {
  type CampaignState,
  type Capacity,
  type Door,
  doorOf,
  hasLimit,
  isFull,
} from "#app/domain/campaign/door.ts";

const day = (date: string) => Date.parse(`${date}T00:00:00Z`);
const [before, opens, between, closes, after] = [
  "2026-10-31",
  "2026-11-01",
  "2026-11-15",
  "2026-12-01",
  "2026-12-02",
].map(day) as [number, number, number, number, number];

test.each<[CampaignState, number, Door]>([
  ["draft", between, "absent"],
  ["draft", after, "absent"],
  ["live", before, "not-yet"],
  ["live", opens - 1, "not-yet"],
  ["live", opens, "open"],
  ["live", between, "open"],
  ["live", closes - 1, "open"],
  ["live", closes, "closed"],
  ["live", after, "closed"],
  ["paused", before, "paused"],
  ["paused", between, "paused"],
  ["paused", closes - 1, "paused"],
  ["paused", closes, "closed"],
  ["closed", before, "closed"],
  ["closed", between, "closed"],
  ["closed", after, "closed"],
])("a %s campaign of 1 November to 1 December is, at %i, %s", (state, now, door) => {
  expect(doorOf({ state, opensAt: opens, closesAt: closes }, now)).toBe(door);
});

test("without dates a live campaign is open, always", () => {
  expect(
    [0, between, 8.64e15].map((now) => doorOf({ state: "live", opensAt: null, closesAt: null }, now)),
  ).toEqual(["open", "open", "open"]);
});

test("the first moment of all is a date like any other", () => {
  expect(doorOf({ state: "live", opensAt: 0, closesAt: null }, -1)).toBe("not-yet");
  expect(doorOf({ state: "live", opensAt: null, closesAt: 0 }, 0)).toBe("closed");
});

test.each<[Capacity, number, boolean, boolean]>([
  [{}, 1_000_000, false, false],
  [{ capacity: 3 }, 2, true, false],
  [{ capacity: 3 }, 3, true, true],
  [{ capacity: 3 }, 4, true, true],
  [{ capacity: 3 }, 0, false, false],
  [{ whileVouchersLast: true }, 9, true, false],
  [{ whileVouchersLast: true }, 0, false, true],
  [{ whileVouchersLast: false }, 0, false, false],
  [{ capacity: 3, whileVouchersLast: true }, 3, true, true],
  [{ capacity: 3, whileVouchersLast: true }, 2, false, true],
])(
  "with %j, after %i plays, and a voucher left: %j, a campaign is full: %j",
  (limits, begun, hasVoucher, full) => {
    expect(isFull(limits, { begun, hasVoucher })).toBe(full);
    // What is never full need not be looked at.
    if (full) expect(hasLimit(limits)).toBe(true);
  },
);

test("only a limit is worth looking for", () => {
  expect(
    [{}, { whileVouchersLast: false }, { capacity: 1 }, { whileVouchersLast: true }].map(hasLimit),
  ).toEqual([false, false, true, true]);
});
