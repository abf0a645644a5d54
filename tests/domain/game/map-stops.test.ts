import { expect, test } from "vitest";
import type { Level } from "#app/domain/campaign/level.ts";
import { mapStops } from "#app/domain/game/map-stops.ts";
import { starsOf } from "#app/domain/game/stars.ts";
import { aLevel } from "#tests/support/content.ts";

const NOON = Date.UTC(2026, 10, 21, 12);
const HOUR = 3_600_000;
const levels = (...changes: Partial<Level>[]): Level[] =>
  changes.map((change) => ({ ...aLevel(), ...change }));
const states = (...given: Parameters<typeof mapStops>) => mapStops(...given).map(({ state }) => state);

test("finished levels are done, the next one is open, the rest wait for it", () => {
  const three = levels({}, {}, {});
  expect(states(three, 0, [], NOON)).toEqual(["open", "locked", "locked"]);
  expect(states(three, 1, [], NOON)).toEqual(["done", "open", "locked"]);
  expect(states(three, 3, [], NOON)).toEqual(["done", "done", "done"]);
});

test("a level that opens later says when, whether it is the next one or not", () => {
  const weekly = levels({}, { opensAt: NOON + HOUR }, { opensAt: NOON + 2 * HOUR });
  expect(mapStops(weekly, 1, [], NOON)).toEqual([
    { state: "done" },
    { state: "not_yet", at: NOON + HOUR },
    { state: "not_yet", at: NOON + 2 * HOUR },
  ]);
  // At the very moment it is open; one whose date has come still waits for the one before.
  expect(states(weekly, 1, [], NOON + HOUR)).toEqual(["done", "open", "not_yet"]);
  expect(states(weekly, 1, [], NOON + 2 * HOUR)).toEqual(["done", "open", "locked"]);
});

test("a level that has closed is over for those who had not finished it, and stays done for those who had", () => {
  const closed = levels({ closesAt: NOON }, {});
  expect(states(closed, 0, [], NOON)).toEqual(["closed", "locked"]);
  expect(states(closed, 0, [], NOON - 1)).toEqual(["open", "locked"]);
  expect(states(closed, 1, [], NOON)).toEqual(["done", "open"]);
});

test("an attempt that ended without the level being finished has failed: its cool-down and the attempts left count", () => {
  const hard = levels({ passMark: 60, attempts: 2, coolDownMinutes: 30 });
  const failed = { endedAt: NOON };
  expect(states(hard, 0, [{ endedAt: null }], NOON)).toEqual(["open"]);
  expect(mapStops(hard, 0, [failed], NOON)).toEqual([{ state: "failed_wait", until: NOON + HOUR / 2 }]);
  expect(states(hard, 0, [failed], NOON + HOUR / 2)).toEqual(["open"]);
  expect(states(hard, 0, [failed, { endedAt: NOON + HOUR }], NOON + 9 * HOUR)).toEqual(["no_attempts_left"]);
});

test.each([
  [8, 8, 3],
  [7, 8, 2],
  [6, 8, 2],
  [5, 8, 1],
  [4, 8, 1],
  [3, 8, 0],
  [0, 8, 0],
  [1, 1, 3],
  [0, 1, 0],
  [2, 3, 1],
])("%i of %i right are %i stars", (right, of, stars) => {
  expect(starsOf({ right, of })).toBe(stars);
});
