/** The ids with one of them at another place, counted from 0 in the new order. */
export function moved(ids: readonly string[], id: string, to: number): string[] {
  const others = ids.filter((each) => each !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** The place of an id, counted from 0 among the others, once it stands before or after another one. */
export function placeBeside(
  ids: readonly string[],
  id: string,
  beside: string,
  where: "before" | "after",
): number {
  if (id === beside) return ids.indexOf(id);
  return ids.filter((each) => each !== id).indexOf(beside) + (where === "after" ? 1 : 0);
}
