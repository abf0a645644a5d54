import { useState } from "react";
import { moved } from "#app/ui/moved.ts";

/**
 * An order that a list shows at once, before the server has confirmed it: what is moved stands where it was put, and goes
 * back if the move is refused. Once the server knows another order than before, that one counts again.
 */
export function useOrder<Item extends { key: string }>(
  items: readonly Item[],
  move: (key: string, to: number) => Promise<boolean>,
): { items: Item[]; onMove(key: string, to: number): void } {
  const keys = items.map(({ key }) => key);
  const known = keys.join(" ");
  const [wanted, setWanted] = useState<{ over: string; order: string[] } | null>(null);
  const order = wanted?.over === known ? wanted.order : keys;
  const byKey = new Map(items.map((item) => [item.key, item]));
  return {
    items: order.flatMap((key) => byKey.get(key) ?? []),
    async onMove(key, to) {
      setWanted({ over: known, order: moved(order, key, to) });
      if (!(await move(key, to))) setWanted(null);
    },
  };
}
