import type { Chance } from "../game/seeded.ts";

/** A standard normal variate (Box and Muller, 1958). */
export function drawNormal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** A gamma variate of scale 1 (Marsaglia and Tsang, 2000); shapes below 1 by their boost. */
export function drawGamma(shape: number, chance: Chance): number {
  if (shape < 1) return drawGamma(shape + 1, chance) * (1 - chance()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(chance);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - chance()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A beta variate: between 0 and 1, with mean a / (a + b). */
export function drawBeta(a: number, b: number, chance: Chance): number {
  const one = drawGamma(a, chance);
  return one / (one + drawGamma(b, chance));
}

/** Fewer are drawn one by one. */
const FEW = 24;

/**
 * How many of n lots come out. Many are halved by the middle one of them, which is a beta variate (Relles, 1972): exact, and in
 * steps that grow with log n.
 */
export function drawBinomial(n: number, p: number, chance: Chance): number {
  let [left, part, hits] = [n, Math.min(1, Math.max(0, p)), 0];
  while (left > FEW && part > 0 && part < 1) {
    const middle = 1 + Math.floor(left / 2);
    const at = drawBeta(middle, left + 1 - middle, chance);
    if (at >= part) {
      left = middle - 1;
      part /= at;
    } else {
      hits += middle;
      left -= middle;
      part = (part - at) / (1 - at);
    }
  }
  if (part >= 1) return hits + left;
  for (let lot = 0; lot < left; lot++) if (chance() < part) hits++;
  return hits;
}

/** A Poisson variate of a small mean (Knuth). */
export function drawPoisson(mean: number, chance: Chance): number {
  const least = Math.exp(-mean);
  let [count, product] = [-1, 1];
  do {
    count++;
    product *= chance();
  } while (product > least);
  return count;
}
