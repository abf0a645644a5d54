import { expect, test } from "vitest";
import { mediaAddress } from "#app/domain/media/address.ts";
import { firstQuestion, saidAfter } from "#tests/support/checked.ts";

const THERE = "there-".padEnd(24, "0");
const GONE = "gone-".padEnd(24, "0");

test.each<[string, string[], string]>([
  ["a picture of the library", [], mediaAddress(THERE, 640, "webp")],
  [
    "a picture that is gone",
    ["picture_gone at levels.1.questions.roots-b.picture"],
    mediaAddress(GONE, 640, "webp"),
  ],
  ["a picture that comes with the product", [], "/pictures/bottles.webp"],
])("%s", (_, expected, src) => {
  const said = saidAfter(
    (content) => {
      const alt = { fr: "Trois bouteilles", en: "Three bottles" };
      firstQuestion(content).picture = { src, width: 640, height: 480, alt };
    },
    { pictures: new Set([THERE]) },
  );
  expect(said).toEqual(expected);
});

test("nothing is said of pictures where nobody has looked", () => {
  const alt = { fr: "Trois bouteilles", en: "Three bottles" };
  const src = mediaAddress(GONE, 640, "webp");
  expect(
    saidAfter((content) => {
      firstQuestion(content).picture = { src, width: 640, height: 480, alt };
    }),
  ).toEqual([]);
});
