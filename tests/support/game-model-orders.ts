/** In which orders things of one moment may have come. */

export function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | null,
): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}

/** The order as it is, then without each choice of those that may be left out. */
export function withoutSome(order: number[], mayGo: (index: number) => boolean): number[][] {
  const [first, ...rest] = order;
  if (first === undefined) return [[]];
  const others = withoutSome(rest, mayGo);
  const kept = others.map((other) => [first, ...other]);
  return mayGo(first) ? [...kept, ...others] : kept;
}

export function ordersOf(length: number): number[][] {
  if (length === 0) return [[]];
  return ordersOf(length - 1).flatMap((order) =>
    Array.from({ length }, (_, n) => order.toSpliced(length - 1 - n, 0, length - 1)),
  );
}
