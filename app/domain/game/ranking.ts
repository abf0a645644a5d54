/** The lines that head a leaderboard, and those shown above and below the player's own. */
export const TOP = 10;
export const NEIGHBOURS = 3;

/**
 * The order of a leaderboard: the higher score first; of equal scores, the one that was reached first; and if even that is
 * the same moment, the play with the smaller id. So no rank is shared. The score counts finished levels and boosts, each when
 * it is finished or paid, and what adds nothing to it does not move its moment. A week's leaderboard counts what was gained
 * from its Monday on, in UTC.
 */
export interface Ranked {
  /** From 1. */
  rank: number;
}

/**
 * The best and the player's surroundings as one list: each line once, in order, and marked where lines are left out before
 * it. `near` may overlap `top`, and is empty for somebody who has no line.
 */
export function boardLines<Line extends Ranked>(
  top: readonly Line[],
  near: readonly Line[],
): (Line & { afterGap: boolean })[] {
  const last = top.at(-1)?.rank ?? 0;
  const lines = [...top, ...near.filter(({ rank }) => rank > last)];
  return lines.map((line, index) => ({ ...line, afterGap: line.rank > (lines[index - 1]?.rank ?? 0) + 1 }));
}

/**
 * How many places a finished level was worth: those between the place that the player's other points alone would hold and
 * the one that all of them hold. Null where there are no other points to compare with, and where it was worth none.
 */
export function placesGained(rank: number, rankWithout: number | null): number | null {
  return rankWithout !== null && rankWithout > rank ? rankWithout - rank : null;
}
