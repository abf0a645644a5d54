import fc from "fast-check";
import { expect, test } from "vitest";
import { moved, movedBeside } from "#app/ui/moved.ts";

test("an item moves to a place, and the others keep their order", () => {
  expect(moved(["a", "b", "c", "d"], "a", 2)).toEqual(["b", "c", "a", "d"]);
  expect(moved(["a", "b", "c", "d"], "d", 0)).toEqual(["d", "a", "b", "c"]);
  expect(moved(["a", "b"], "a", 0)).toEqual(["a", "b"]);
});

test("items are dropped before or after another, in the order that they had", () => {
  const ids = ["a", "b", "c", "d", "e"];
  expect(movedBeside(ids, new Set(["a"]), "c", "after")).toEqual(["b", "c", "a", "d", "e"]);
  expect(movedBeside(ids, new Set(["e", "b"]), "a", "before")).toEqual(["b", "e", "a", "c", "d"]);
  // Dropped on itself, nothing moves.
  expect(movedBeside(ids, new Set(["b", "c"]), "c", "before")).toEqual(ids);
});

test("no move loses or doubles an item", () => {
  const order = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(order, fc.nat(), fc.nat(), fc.boolean(), (ids, from, to, isBefore) => {
      const id = ids[from % ids.length] ?? "";
      const beside = ids[to % ids.length] ?? "";
      const sorted = [...ids].sort();
      expect([...moved(ids, id, to % ids.length)].sort()).toEqual(sorted);
      expect(moved(ids, id, to % ids.length).indexOf(id)).toBe(to % ids.length);
      expect([...movedBeside(ids, new Set([id]), beside, isBefore ? "before" : "after")].sort()).toEqual(
        sorted,
      );
    }),
  );
});
