/** Numbers from 0 (included) to 1 (excluded), one after the other. */
export type Chance = () => number;

/**
 * Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, equally spread, the same on every machine. The seed is a
 * 32-bit integer, signed as PostgreSQL's `integer` is. For mixing what is shown, not for secrets: whoever knows the seed
 * knows the order.
 */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
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
