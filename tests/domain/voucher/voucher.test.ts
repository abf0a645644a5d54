import fc from "fast-check";
import { expect, test } from "vitest";
import { CODE_ALPHABET, CODE_LENGTH, readCode, shownCode } from "#app/domain/voucher/code.ts";
import { grantFor, RESERVATION_LIFE } from "#app/domain/voucher/voucher.ts";

const AT = Date.UTC(2026, 10, 20, 9);
const DAY = 24 * 60 * 60 * 1000;

test("given a proven address, when the game is finished, then the voucher is issued for the campaign's days", () => {
  expect(grantFor({ isProven: true }, 90, AT)).toEqual({ status: "issued", expiresAt: AT + 90 * DAY });
  expect(grantFor({ isProven: true }, 1, AT)).toEqual({ status: "issued", expiresAt: AT + DAY });
});

test("given an unproven address, when the game is finished, then it is reserved for seven days, whatever its validity", () => {
  expect(RESERVATION_LIFE).toBe(7 * DAY);
  expect(grantFor({ isProven: false }, 90, AT)).toEqual({ status: "reserved", until: AT + 7 * DAY });
  expect(grantFor({ isProven: false }, 1, AT)).toEqual({ status: "reserved", until: AT + 7 * DAY });
});

test("the alphabet is Crockford's: thirty-two signs, and none of I, L, O and U", () => {
  expect(CODE_ALPHABET).toHaveLength(32);
  expect(new Set(CODE_ALPHABET).size).toBe(32);
  expect([..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"].every((sign) => CODE_ALPHABET.includes(sign))).toBe(true);
  expect(CODE_LENGTH).toBe(12);
});

test("a code is printed in three groups of four", () => {
  expect(shownCode("7KQ2MX90TB4D")).toBe("7KQ2-MX90-TB4D");
});

test.each([
  ["7KQ2-MX90-TB4D"],
  ["7kq2-mx90-tb4d"],
  ["7KQ2MX90TB4D"],
  [" 7KQ2 MX90 TB4D\n"],
  ["7KQ2-MX9O-TB4D"],
  ["7kq2-mx9o-tb4d"],
  ["7-K-Q-2-M-X-9-0-T-B-4-D"],
])("what somebody types as %j is read as it was printed", (typed) => {
  expect(readCode(typed)).toBe("7KQ2-MX90-TB4D");
});

test.each([
  ["I0I0-I0I0-I0I0", "1010-1010-1010"],
  ["l0l0-l0l0-l0l0", "1010-1010-1010"],
  ["OoOo-0000-OOOO", "0000-0000-0000"],
])("look-alikes are forgiven: %s is %s", (typed, stored) => {
  expect(readCode(typed)).toBe(stored);
});

test("every code that can be drawn is read back from lower case and without its hyphens", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...CODE_ALPHABET), { minLength: CODE_LENGTH, maxLength: CODE_LENGTH }),
      (signs) => {
        const shown = shownCode(signs.join(""));
        expect(shown).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
        expect(readCode(shown)).toBe(shown);
        expect(readCode(signs.join("").toLowerCase())).toBe(shown);
      },
    ),
  );
});
