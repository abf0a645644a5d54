import { expect, test } from "vitest";
import { foundAfter } from "#tests/support/checked.ts";

const found = (brand: string, ink: string, surface: string) =>
  foundAfter(({ theme }) => Object.assign(theme, { brand, ink, surface })).map(
    ({ code, place }) => `${code} at ${place}`,
  );

test.each<[string, [string, string, string], string[]]>([
  ["a dark brand with white on it", ["#7a1f3d", "#ffffff", "#fbf6f1"], []],
  ["a middle blue with white on it", ["#2f6fd0", "#ffffff", "#ffffff"], []],
  ["black on white", ["#000000", "#ffffff", "#ffffff"], []],
  // White on yellow reads 1.3:1 (WCAG wants 4.5), yellow on white too: both have to give way.
  [
    "yellow with white on it",
    ["#ffe600", "#ffffff", "#ffffff"],
    ["brand_moved at theme.brand", "ink_moved at theme.ink"],
  ],
  ["yellow with black on it", ["#ffe600", "#000000", "#ffffff"], ["brand_moved at theme.brand"]],
  ["a dark brand with black on it", ["#14532d", "#000000", "#ffffff"], ["ink_moved at theme.ink"]],
  ["a page that is dark by day", ["#7a1f3d", "#ffffff", "#22304a"], ["surface_moved at theme.surface"]],
  [
    "no colours",
    ["red", "", "#12"],
    ["not_a_colour at theme.brand", "not_a_colour at theme.ink", "not_a_colour at theme.surface"],
  ],
  ["capitals and three digits", ["#7A1F3D", "#FFF", "#FFF"], []],
])("%s: %j", (_what, colours, said) => {
  expect(found(...colours)).toEqual(said);
});
