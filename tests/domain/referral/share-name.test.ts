import { expect, test } from "vitest";
import { drawable, nameOnCard } from "#app/domain/referral/share-name.ts";

/** Fonts of letters and marks, without emoji and without the narrow no-break space. */
const canDraw = (letter: string) => /^[\p{L}\p{M}\p{N}\p{P} \u00a0\u200c\u200d]+$/u.test(letter);

test.each([
  ["Ada", "Lovelace", "Ada L."],
  ["Ada", "", "Ada"],
  ["Zoë", "ångström", "Zoë Å."],
  ["Ada 🎉", "Lovelace", "Ada L."],
  ["🎉Ada🎉 Marie", "Lovelace", "Ada Marie L."],
  // An initial that no font has takes its full stop along.
  ["Ada", "🎉", "Ada"],
  // A family is one letter to a reader, and goes as a whole.
  ["Ada👩‍👩‍👧", "Lovelace", "Ada L."],
  ["عائشة", "تيمور", "عائشة ت."],
  // e and a combining accent are one letter, however they were typed.
  ["Rene\u0301", "Descartes", "René D."],
])("%s %s is shown as %s", (firstName, lastName, shown) => {
  expect(nameOnCard({ firstName, lastName }, canDraw)).toBe(shown);
});

test.each([["🎉"], ["🎉 🎈"], ["!"], ["\u200d"]])(
  "a name in which there is nothing to draw (%s) is left out",
  (firstName) => {
    expect(nameOnCard({ firstName, lastName: "Lovelace" }, canDraw)).toBeNull();
  },
);

test("white space without a shape becomes a plain one", () => {
  expect(drawable("12\u202f480", canDraw)).toBe("12 480");
  expect(drawable("mieux\u00a0?", canDraw)).toBe("mieux\u00a0?");
  expect(drawable(" Quiz 🍷 de  Noël ", canDraw)).toBe("Quiz de Noël");
});
