/** The ids with one of them at another place, counted from 0 in the new order. */
export function moved(ids: string[], id: string, to: number): string[] {
  const others = ids.filter((each) => each !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** The ids with some of them, in their order, before or after another one. */
export function movedBeside(
  ids: string[],
  some: ReadonlySet<string>,
  beside: string,
  where: "before" | "after",
): string[] {
  if (some.has(beside)) return ids;
  const taken = ids.filter((id) => some.has(id));
  const others = ids.filter((id) => !some.has(id));
  const at = others.indexOf(beside) + (where === "after" ? 1 : 0);
  return [...others.slice(0, at), ...taken, ...others.slice(at)];
}
