import { expect, test } from "vitest";
import { isQualified } from "#app/domain/profile/qualified.ts";

test.each([
  [true, true, 1, true],
  [true, true, 4, true],
  [false, true, 1, false],
  [true, false, 1, false],
  [true, true, 0, false],
  [false, false, 0, false],
])(
  "proven %s, finished %s, %i tastes declared: qualified %s",
  (isProven, hasFinished, declaredTraits, expected) => {
    expect(isQualified({ isProven, hasFinished, declaredTraits })).toBe(expected);
  },
);
