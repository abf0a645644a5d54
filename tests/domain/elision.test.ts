import { expect, test } from "vitest";
import { elided } from "#app/domain/referral/elision.ts";

test.each([
  ["Ada", "qu'Ada"],
  ["Élise", "qu'Élise"],
  ["e\u0301lise", "qu'e\u0301lise"],
  ["Ömer", "qu'Ömer"],
  ["Œdipe", "qu'Œdipe"],
  ["Hélène", "qu'Hélène"],
  ["Ulysse", "qu'Ulysse"],
  ["Grace", "que Grace"],
  ["Çiğdem", "que Çiğdem"],
  ["Yann", "que Yann"],
  ["Łukasz", "que Łukasz"],
  ["李", "que 李"],
  ["🍇 Ada", "que 🍇 Ada"],
  ["", "que "],
])("better than %s is %s", (name, words) => {
  expect(elided("que", name)).toBe(words);
});

test("de is elided by the same rule", () => {
  expect(elided("de", "Ada")).toBe("d'Ada");
  expect(elided("de", "Grace")).toBe("de Grace");
});
