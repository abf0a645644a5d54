/** Numbers from 0 (included) to 1 (excluded), one after the other. */
export type Chance = () => number;

/** A stream of numbers that can be begun anew, for whoever needs very many of them. */
export interface Stream {
  chance: Chance;
  restart(seed: number): void;
}

/**
 * Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, equally spread, the same on every machine. The seed is a
 * 32-bit integer, signed as PostgreSQL's `integer` is. For mixing what is shown, not for secrets: whoever knows the seed
 * knows the order.
 */
export function seeded(seed: number): Chance {
  return streamOf(seed).chance;
}

export function streamOf(seed: number): Stream {
  let state = seed >>> 0;
  const chance = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const restart = (next: number) => {
    state = next >>> 0;
  };
  return { chance, restart };
}

/** A seed out of another: as good as drawn, and the same for the same two (the finalizer of MurmurHash3). */
export function mixed(seed: number, index: number): number {
  let hash = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Fisher and Yates's shuffle: every order is as likely as any other. */
export function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item];
  }
  return mixed;
}
