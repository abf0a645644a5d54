import { expect, test } from "vitest";
import { parsePlacement } from "#app/domain/profile/came-from.ts";
import { maskedEmail, pseudonym } from "#app/domain/profile/masked-email.ts";

test.each([
  ["poster", "poster"],
  [" Poster ", "poster"],
  ["shop-window.3_b", "shop-window.3_b"],
  ["2026", "2026"],
  ["a".repeat(40), "a".repeat(40)],
])("?from=%s is the placement %s", (from, placement) => {
  expect(parsePlacement(from)).toEqual({ source: "placement", placement });
});

test.each([
  "",
  " ",
  "-poster",
  ".x",
  "_x",
  "two words",
  "<script>",
  "a/b",
  "café",
  "=cmd()",
  "+1",
  "a".repeat(41),
  "a\nb",
  "a\u0000",
])("?from=%j counts as none", (from) => {
  expect(parsePlacement(from)).toEqual({ source: "direct" });
});

test.each([
  ["ada@people.example", "a•••@people.example"],
  ["a@b.co", "a•••@b.co"],
  ["grace.hopper@navy.example", "g•••@navy.example"],
  ["", ""],
  ["@people.example", ""],
  ["nothing", ""],
])("%j is shown on a screen as %j", (email, shown) => {
  expect(maskedEmail(email)).toBe(shown);
});

test("how long the hidden part is cannot be told", () => {
  expect(maskedEmail("ada@people.example")).toBe(maskedEmail("adalovelace@people.example"));
});

test.each([
  ["Ada", "Lovelace", "Ada L."],
  ["Grace", "hopper", "Grace H."],
  ["Marie", "élan", "Marie É."],
  ["Linus", " ", "Linus"],
  ["Linus", "", "Linus"],
  ["Ada", "🍇", "Ada 🍇."],
  ["Ольга", "иванова", "Ольга И."],
])("%s %s is %s to other players", (firstName, lastName, shown) => {
  expect(pseudonym(firstName, lastName)).toBe(shown);
});
