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

export interface SortableRow {
  /** From 0, as it stands now. */
  index: number;
  /** Puts the item at another place, and says so; null where there is no script yet. */
  move: ((to: number) => void) | null;
}

export interface SortableProps<Item extends SortableItem> {
  label: string;
  items: Item[];
  words: SortableWords;
  /** For readers: the order is shown, and nothing moves. */
  isFixed?: boolean;
  /** An item goes to a place, counted from 0 among the others. */
  onMove: (id: string, to: number) => void;
  /** The form that makes the same move without a script: its address, and what it sends beside the place, `to`. */
  form?: { action: string; fields: (item: Item) => Record<string, string> };
  /** What is dragged, as a media type, for places beside the list that take it (`DropLink`). */
  kind?: string;
  /** What else can be done to an item, at the end of its row. */
  acts?: (item: Item, row: SortableRow) => ReactNode;
  children: (item: Item) => ReactNode;
}
