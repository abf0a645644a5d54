import { WIDTHS } from "./limits.ts";

export const FORMATS = ["avif", "webp"] as const;
export type PictureFormat = (typeof FORMATS)[number];

/** The widths that a picture is kept in: those below its own, and its own. Never larger than it came. */
export function widthsUpTo(own: number): number[] {
  return [...WIDTHS.filter((width) => width < own), own];
}

/** Where a picture of the library is served. */
export function mediaAddress(id: string, width: number, format: PictureFormat): string {
  return `/media/${id}/${width}.${format}`;
}

const ID = "[\\w-]{24}";
const ADDRESS = new RegExp(`^/media/(${ID})/([1-9]\\d{0,4})\\.(avif|webp)$`);

/** What an address of the library names, or null for any other. */
export function readMediaAddress(src: string): { id: string; width: number; format: PictureFormat } | null {
  const [, id, width, format] = ADDRESS.exec(src) ?? [];
  return id && width && format ? { id, width: Number(width), format: format as PictureFormat } : null;
}

/** The same picture in every width up to the one that is named, for a browser to choose from; null for other pictures. */
export function mediaSources(src: string): Record<PictureFormat, string> | null {
  const named = readMediaAddress(src);
  if (!named) return null;
  const setOf = (format: PictureFormat) =>
    widthsUpTo(named.width)
      .map((width) => `${mediaAddress(named.id, width, format)} ${width}w`)
      .join(",");
  return { avif: setOf("avif"), webp: setOf("webp") };
}
