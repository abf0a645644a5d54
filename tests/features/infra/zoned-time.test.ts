import { expect, test } from "vitest";
import { toInstant, toLocal } from "#app/infra/zoned-time.server.ts";

/** Offsets by the rules of the European Union: clocks change on the last Sundays of March and October, at 01:00 UTC. */
test.each([
  ["2026-12-24T20:00", "Europe/Paris", "2026-12-24T19:00:00.000Z"],
  ["2026-07-14T20:00", "Europe/Paris", "2026-07-14T18:00:00.000Z"],
  ["2026-07-14T20:00", "UTC", "2026-07-14T20:00:00.000Z"],
  ["2026-10-24T23:30", "Europe/Paris", "2026-10-24T21:30:00.000Z"],
  ["2026-10-25T23:30", "Europe/Paris", "2026-10-25T22:30:00.000Z"],
])("%s in %s is %s, and back", (local, zone, utc) => {
  expect(toInstant(local, zone).toISOString()).toBe(utc);
  expect(toLocal(new Date(utc), zone)).toBe(local);
});

test("a moment keeps its seconds", () => {
  expect(toLocal(new Date("2026-12-24T22:59:59Z"), "Europe/Paris")).toBe("2026-12-24T23:59:59");
});

test("an hour that is left out is the one after, and of one that comes twice it is the first", () => {
  expect(toInstant("2026-03-29T02:30", "Europe/Paris").toISOString()).toBe("2026-03-29T01:30:00.000Z");
  expect(toInstant("2026-10-25T02:30", "Europe/Paris").toISOString()).toBe("2026-10-25T00:30:00.000Z");
});
