import { expect, test } from "vitest";
import { hasCountedOn, readTransports, relyingPartyOf } from "#app/domain/team/passkey.ts";

// WebAuthn Level 3, 6.1.1: a counter goes up with each use, and nought on both sides is a device without one.
test.each([
  [0, 0, true],
  [0, 1, true],
  [7, 8, true],
  [7, 4_294_967_295, true],
  [7, 7, false],
  [7, 6, false],
  [7, 0, false],
])("after %i a device that says %i has counted on: %s", (before, after, isRight) => {
  expect(hasCountedOn(before, after)).toBe(isRight);
});

test.each([
  ["https://studio.brand.example", "studio.brand.example"],
  ["https://studio.brand.example:8443", "studio.brand.example"],
  ["http://localhost:3000", "localhost"],
  ["http://outdo.localhost:3000", "outdo.localhost"],
])("passkeys at %s are for the host %s, and asked for by this origin alone", (address, id) => {
  expect(relyingPartyOf(address)).toEqual({ id, origin: address });
});

test.each([
  "http://studio.brand.example",
  "http://127.0.0.1:3000",
  "https://192.0.2.7",
  "https://[2001:db8::7]",
])("no browser has passkeys for %s", (address) => {
  expect(relyingPartyOf(address)).toBeNull();
});

test("of the ways to a device those that are known are kept", () => {
  expect(readTransports("internal hybrid carrier-pigeon internal")).toEqual(["hybrid", "internal"]);
  expect(readTransports("")).toEqual([]);
});
