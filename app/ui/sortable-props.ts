import type { ReactNode } from "react";

export interface SortableItem {
  id: string;
  /** What the item is called when its place is spoken of. */
  name: string;
}

export interface SortableWords {
  up: (name: string) => string;
  down: (name: string) => string;
  /** The item's new place, read out after a move. */
  place: (name: string, place: number, of: number) => string;
}

export interface SortableProps<Item extends SortableItem> {
  label: string;
  items: Item[];
  words: SortableWords;
  /** The order as ids, after every move. */
  onOrder: (ids: string[]) => void;
  /** Sends the order with the form around it, one value per item. */
  name?: string;
  children: (item: Item) => ReactNode;
}
