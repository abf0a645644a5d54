import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { FileFault } from "#app/domain/exchange/file-fault.ts";
import { type LineOf, type Path, placeOf } from "./place-in-file.ts";

/** Levels, and questions of the whole campaign, that have the key of an earlier one: a draft keeps each by its key. */
export function keysTwice({ levels }: CampaignContent, lineOf: LineOf): FileFault[] {
  const keyed: { path: Path; key: string; of: string }[] = levels.flatMap((level, index) => [
    { path: ["levels", index, "key"], key: level.key, of: "level" },
    ...(["opening", "questions"] as const).flatMap((list) =>
      level[list].map(({ key }, place) => ({
        path: ["levels", index, list, place, "key"],
        key,
        of: "question",
      })),
    ),
  ]);
  const seen = new Set<string>();
  return keyed.flatMap(({ path, key, of }): FileFault[] => {
    const name = `${of} ${key}`;
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ line: lineOf(path), code: "key_taken", place: placeOf(path), said: key }];
  });
}
