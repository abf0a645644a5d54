import { expect, test } from "vitest";
import { orderOf, type Pressed, shortcuts } from "#app/features/shell/shortcuts.ts";

/** The orders that keys give, one key each so many milliseconds. */
function orders(keys: string[], apart = 200): (string | null)[] {
  let before: Pressed | null = null;
  return keys.map((key, index) => {
    const pressed = { key, at: index * apart };
    const order = orderOf(pressed, before);
    before = pressed;
    return order;
  });
}

test("one key, or two in a row", () => {
  expect(orders(["?"])).toEqual(["showShortcuts"]);
  expect(orders(["/"])).toEqual(["toSearch"]);
  expect(orders(["g", "c"])).toEqual([null, "toCampaigns"]);
  expect(orders(["g", "p"])).toEqual([null, "toProspects"]);
});

test("the second key alone orders nothing, nor does it after another one, nor too late", () => {
  expect(orders(["c"])).toEqual([null]);
  expect(orders(["g", "x", "c"])).toEqual([null, null, null]);
  expect(orders(["g", "c"], 5_000)).toEqual([null, null]);
});

test("no shortcut hides another", () => {
  const singles = shortcuts.filter(({ keys }) => keys.length === 1).map(({ keys }) => keys[0]);
  const firsts = shortcuts.filter(({ keys }) => keys.length > 1).map(({ keys }) => keys[0]);
  expect(singles.filter((key) => firsts.includes(key))).toEqual([]);
  const written = shortcuts.map(({ keys }) => keys.join(" "));
  expect(new Set(written).size).toBe(written.length);
});
