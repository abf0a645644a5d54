import type { Language } from "#app/domain/kernel/language.ts";
import { mediaAddress, widthsUpTo } from "#app/domain/media/address.ts";
import { undescribedIn } from "#app/domain/media/described.ts";
import type { MediaItem } from "./media.query.server.ts";

/** Whether a campaign of these languages may show it. */
export function isOffered(item: MediaItem, languages: readonly Language[]): boolean {
  return undescribedIn(item.alt, languages).length === 0;
}

/** Its widest file that is no wider than that, or its narrowest. */
export function srcUpTo(item: MediaItem, widest: number): string {
  const widths = widthsUpTo(item.width);
  const fitting = widths.filter((width) => width <= widest).at(-1) ?? widths[0] ?? item.width;
  return mediaAddress(item.id, fitting, "webp");
}
