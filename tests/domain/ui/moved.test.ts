import fc from "fast-check";
import { expect, test } from "vitest";
import { moved, placeBeside } from "#app/ui/moved.ts";

test("an item moves to a place, and the others keep their order", () => {
  expect(moved(["a", "b", "c", "d"], "a", 2)).toEqual(["b", "c", "a", "d"]);
  expect(moved(["a", "b", "c", "d"], "d", 0)).toEqual(["d", "a", "b", "c"]);
  expect(moved(["a", "b"], "a", 0)).toEqual(["a", "b"]);
});

test("an item that is dropped before or after another gets the place that it then stands at", () => {
  const ids = ["a", "b", "c", "d", "e"];
  expect(placeBeside(ids, "a", "c", "after")).toBe(2);
  expect(placeBeside(ids, "a", "c", "before")).toBe(1);
  expect(placeBeside(ids, "e", "a", "before")).toBe(0);
  expect(placeBeside(ids, "a", "e", "after")).toBe(4);
  // Dropped on itself, nothing moves.
  expect(placeBeside(ids, "b", "b", "after")).toBe(1);
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
      const dropped = moved(ids, id, placeBeside(ids, id, beside, isBefore ? "before" : "after"));
      expect([...dropped].sort()).toEqual(sorted);
      if (id !== beside) expect(dropped.indexOf(id) - dropped.indexOf(beside)).toBe(isBefore ? -1 : 1);
    }),
  );
});
