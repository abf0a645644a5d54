import { expect, test } from "vitest";
import { passwordFault } from "#app/domain/team/password-fault.ts";

const OWN = ["Marie Curie", "marie.curie@clairvigne.example", "Maison Clairvigne"];
const fault = (password: string, isCommon = false) => passwordFault(password, { isCommon, ownWords: OWN });

test.each([
  // OWASP ASVS 5.0, 6.2.5 and 6.2.9: any sign, no composition rules, 64 characters and more.
  ["a bottle of white wine", null],
  ["éàü çœ ñ ß 日本語 ok", null],
  ["lowercaseonlyyes", null],
  ["x1".repeat(3) + "tree-branch-river-stone".repeat(3), null],
  ["elevenchars", "password_too_short"],
  // Eleven people, counted as eleven characters and not as twenty-two halves.
  ["👩".repeat(11), "password_too_short"],
  [`${"ab cd ef gh ij kl mn op qr st uv wx yz ".repeat(7)}!`, "password_too_long"],
  ["aaaaaaaaaaaa", "password_common"],
  ["abcabcabcabc", "password_common"],
  ["123456789012", "password_common"],
  ["987654321098", "password_common"],
  ["abcdefghijkl", "password_common"],
  // OWASP ASVS 5.0, 6.2.11: words of the person and the organisation.
  ["Clairvigne2026!", "password_yours"],
  ["MarieCurie-1867", "password_yours"],
  ["clairvigne harvest moon", null],
])("%s: %s", (password, expected) => {
  expect(fault(password)).toBe(expected);
});

test("a password of the list is refused whatever it looks like", () => {
  expect(fault("qwerty123456", true)).toBe("password_common");
});
