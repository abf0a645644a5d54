/** Where the runs lie: nine of ten between `low` and `high`, half of them below `middle`. */
export interface Range {
  low: number;
  middle: number;
  high: number;
}

/** The 5th, 50th and 95th percentile: the least value that so many of all do not exceed (Hyndman and Fan, 1996, type 1). */
export function rangeOf(values: readonly number[]): Range {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
  return { low: at(0.05), middle: at(0.5), high: at(0.95) };
}

/** The same of values that are counted: value, then how many there are. */
export function rangeOfCounts(counts: ReadonlyMap<number, number>): Range {
  const sorted = [...counts].sort(([one], [other]) => one - other);
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  const at = (part: number): number => {
    let seen = 0;
    for (const [value, count] of sorted) {
      seen += count;
      if (seen >= part * all) return value;
    }
    return 0;
  };
  return { low: at(0.05), middle: at(0.5), high: at(0.95) };
}

/** Parts that the runs are cut into, in their order. */
const BATCHES = 10;

/** How many runs each batch has; one of all where there are not enough for more. */
export function batchesOf(runs: number): number[] {
  if (runs < BATCHES) return [runs];
  const size = Math.floor(runs / BATCHES);
  return Array.from({ length: BATCHES }, (_, batch) => (batch < BATCHES - 1 ? size : runs - size * batch));
}

/**
 * How far the middle would move if everything were drawn again, as a part of it: the standard error of the median by batches of
 * runs. 0 where every run came to the same, 1 where there are too few to tell.
 */
export function errorOfMiddle(values: readonly number[]): number {
  if (values.length < BATCHES) return 1;
  let from = 0;
  const middles = batchesOf(values.length).map((size) => {
    from += size;
    return rangeOf(values.slice(from - size, from)).middle;
  });
  const mean = middles.reduce((sum, one) => sum + one, 0) / BATCHES;
  const variance = middles.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (BATCHES - 1);
  return Math.sqrt(variance / BATCHES) / Math.max(1, mean);
}
