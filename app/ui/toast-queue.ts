export interface Toast {
  id: number;
  words: string;
  tone: "good" | "bad";
}

let toasts: Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

/** Shows short news about what was just done. For what went wrong with a form, its page is the place. */
export function toast(words: string, tone: Toast["tone"] = "good"): void {
  toasts = [...toasts, { id: ++last, words, tone }];
  for (const listener of listeners) listener();
}

/** The news so far, which are then the caller's to show. */
export function takeToasts(): Toast[] {
  const taken = toasts;
  toasts = [];
  return taken;
}

export function hasToasts(): boolean {
  return last > 0;
}

export function whenToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
