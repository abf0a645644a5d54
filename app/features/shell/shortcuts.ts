export type Ordered = "toCampaigns" | "toProspects" | "toSearch" | "openPalette" | "showShortcuts" | "undo";

interface Shortcut {
  /** One key, or two in a row. */
  keys: string[];
  does: Ordered;
}

/** In the order in which the dialog shows them. Keys by what is written on them, so that they are the same on every layout. */
export const shortcuts: Shortcut[] = [
  { keys: ["Ctrl K"], does: "openPalette" },
  { keys: ["/"], does: "toSearch" },
  { keys: ["g", "c"], does: "toCampaigns" },
  { keys: ["g", "p"], does: "toProspects" },
  // The editor's, which listens for it itself.
  { keys: ["Ctrl Z"], does: "undo" },
  { keys: ["?"], does: "showShortcuts" },
];

/** Two keys in a row belong together for so long, in milliseconds. */
const SEQUENCE = 1_500;

export interface Pressed {
  key: string;
  /** When, in milliseconds of any clock. */
  at: number;
}

/** What a key orders after the one before it; null for nothing. */
export function orderOf(pressed: Pressed, before: Pressed | null): Ordered | null {
  const isSequence = before !== null && pressed.at - before.at <= SEQUENCE;
  const found = shortcuts.find(({ keys: [first, second] }) =>
    second === undefined
      ? first === pressed.key
      : isSequence && first === before?.key && second === pressed.key,
  );
  return found?.does ?? null;
}
