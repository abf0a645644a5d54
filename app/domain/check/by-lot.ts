/**
 * How likely it is that at least `least` of several independent lots come out, each with a chance of its own: the upper tail
 * of the Poisson binomial distribution, by its exact recursion (Wang, Statistica Sinica 3, 1993). With equal chances it is
 * the binomial tail: four of four at 1/4 each, 1/256.
 */
export function chanceOfAtLeast(least: number, chances: readonly number[]): number {
  // counts[n]: the chance that n of the lots so far have come out.
  const counts = new Float64Array(chances.length + 1);
  counts[0] = 1;
  chances.forEach((chance, index) => {
    for (let hits = index + 1; hits >= 0; hits--)
      counts[hits] = (counts[hits] ?? 0) * (1 - chance) + (counts[hits - 1] ?? 0) * chance;
  });
  return counts.slice(Math.max(0, least)).reduce((sum, one) => sum + one, 0);
}
