import { expect, test } from "vitest";
import { delimiterOf } from "#app/domain/kernel/delimiter.ts";

test.each([
  ["email;prénom;nom", ";"],
  ["email,first name", ","],
  ["email\tname", "\t"],
  ['"Lovelace, Ada, Countess";ada@example.com', ";"],
  ["email", ","],
])("the cells of %j are parted by %j", (line, delimiter) => {
  expect(delimiterOf(line)).toBe(delimiter);
});
