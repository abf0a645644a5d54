import type { PartName } from "#app/domain/draft/parts.ts";

/** Where a part of a draft is edited, below the editor's own address. */
export function pageOfPart(base: string, part: PartName): string {
  const [sort, key] = part.split(":");
  if (part === "levels") return base;
  return key === undefined ? `${base}/parts/${part}` : `${base}/${sort}s/${key}`;
}
