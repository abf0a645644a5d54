import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boardLines, placesGained } from "#app/domain/game/ranking.ts";

const lines = (...ranks: number[]) => ranks.map((rank) => ({ rank }));
/** "1 2 ... 7 8": the ranks in their order, and where lines are left out. */
const shown = (top: { rank: number }[], near: { rank: number }[]) =>
  boardLines(top, near)
    .map(({ rank, afterGap }) => `${afterGap ? "... " : ""}${rank}`)
    .join(" ");

describe("the lines of a leaderboard", () => {
  test.each([
    ["nobody", [], [], ""],
    ["for a stranger, the best alone", [1, 2, 3], [], "1 2 3"],
    ["the player among the best", [1, 2, 3, 4], [1, 2, 3, 4], "1 2 3 4"],
    ["the player as the last of the best", [1, 2, 3], [2, 3, 4, 5], "1 2 3 4 5"],
    ["the player's surroundings right behind the best", [1, 2, 3], [4, 5, 6], "1 2 3 4 5 6"],
    ["the player far behind", [1, 2, 3], [5, 6, 7], "1 2 3 ... 5 6 7"],
  ])("%s", (_, top, near, expected) => {
    expect(shown(lines(...top), lines(...near))).toBe(expected);
  });

  test("each line once, in order, and a gap marked exactly where ranks are missing", () => {
    const board = fc
      .record({ players: fc.nat(200), own: fc.integer({ min: 1, max: 200 }) })
      .filter(({ players, own }) => own <= players);
    fc.assert(
      fc.property(board, ({ players, own }) => {
        const all = Array.from({ length: players }, (_, n) => n + 1);
        const near = all.filter((rank) => Math.abs(rank - own) <= 3);
        const made = boardLines(lines(...all.slice(0, 10)), lines(...near));
        expect(made.map(({ rank }) => rank)).toEqual(all.filter((rank) => rank <= 10 || near.includes(rank)));
        expect(made.filter(({ afterGap }) => afterGap).map(({ rank }) => rank)).toEqual(
          own > 14 ? [own - 3] : [],
        );
      }),
    );
  });
});

test.each([
  ["from 12th to 4th", 4, 12, 8],
  ["a level that moved nobody", 4, 4, null],
  ["a first level, with nothing to compare", 4, null, null],
  ["negative points, which cost places", 9, 4, null],
])("places gained: %s", (_, rank, without, gained) => {
  expect(placesGained(rank, without)).toBe(gained);
});
