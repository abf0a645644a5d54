/** Whole points: a half goes away from zero, and so does what the computer's fractions leave just short of one. */
export function roundPoints(points: number): number {
  return Math.sign(points) * Math.round(Math.abs(points) + 1e-9) || 0;
}
