import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fitLines, type Room } from "#app/features/sharing/fit-lines.ts";

/** Every letter is half as wide as high. */
const widthOf = (text: string) => [...text].length / 2;
const room: Room = { widest: 500, largest: 100, smallest: 40, mostLines: 2 };

test.each([
  // 3 letters of 50.
  ["Ada", { size: 100, lines: ["Ada"] }],
  // 13 letters: one line at 76 is rather taken than two at 100.
  ["Ada Lovelace.", { size: 500 / 6.5, lines: ["Ada Lovelace."] }],
  // 21 letters would be 47 in one line; the even break is after the second word.
  ["Quiz der Winterabende", { size: 500 / 6, lines: ["Quiz der", "Winterabende"] }],
])("%s", (text, fitted) => {
  const { size, lines } = fitLines(text, room, widthOf);
  expect(lines).toEqual(fitted.lines);
  expect(size).toBeCloseTo(fitted.size, 6);
});

test("what is too long at the smallest size is cut, and says so", () => {
  const { size, lines } = fitLines("x".repeat(60), room, widthOf);
  // 25 letters of 20.
  expect(lines).toEqual([`${"x".repeat(24)}…`]);
  expect(size).toBe(40);
});

test("whatever the text, it fits, at a size that can be read", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 8 }),
      (words) => {
        const { size, lines } = fitLines(words.join(" "), room, widthOf);
        expect(lines.length).toBeLessThanOrEqual(room.mostLines);
        expect(size).toBeGreaterThanOrEqual(room.smallest);
        expect(size).toBeLessThanOrEqual(room.largest);
        for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(room.widest + 1e-6);
      },
    ),
  );
});
