import { contrast, type Hex, type Oklch, toHex, toOklch } from "../kernel/colour.ts";

/** WCAG 2.2: text has to stand out so far (1.4.3), the parts of a control so far (1.4.11). */
export const TEXT = 4.5;
export const SHAPE = 3;

/** A shade of the brand at a given lightness, with at most so much chroma. */
export function inHue(brand: Hex, l: number, most: number): Hex {
  const { c, h } = toOklch(brand);
  return toHex({ l, c: Math.min(c, most), h });
}

/** Lightness by which a brand's filling may move so that the wished ink holds on it. */
const MOST_MOVED = 0.08;

/**
 * The brand as a filling, with what is written on it. Where the two are too near, the ink moves away on its own side, else
 * the brand by a shade that few would notice (white on a light blue); else the ink changes sides (white on yellow).
 */
export function fillAndInk(brand: Hex, wish: Hex): [brand: Hex, ink: Hex] {
  const [fill, ink] = [toOklch(brand), toOklch(wish)];
  const way = ink.l >= fill.l ? 1 : -1;
  const further = clearOf(ink, way, TEXT, [brand]);
  if (contrast(further, brand) >= TEXT) return [brand, further];
  const moved = clearOf(fill, way === 1 ? -1 : 1, TEXT, [wish]);
  if (Math.abs(toOklch(moved).l - fill.l) <= MOST_MOVED && contrast(moved, wish) >= TEXT)
    return [moved, wish];
  return [brand, way === 1 ? clearOf(toOklch(inHue(brand, 0.22, 0.05)), -1, TEXT, [brand]) : "#ffffff"];
}

/** The brand, a little towards its ink: as much as the ink on it can bear; away from it where it can bear nothing. */
export function ornamentOn(brand: Hex, ink: Hex): Hex {
  const from = toOklch(brand);
  const way = toOklch(ink).l > from.l ? 1 : -1;
  for (const step of [0.12, 0.09, 0.06, 0.03, -0.06, -0.03]) {
    const ring = toHex({ ...from, l: from.l + way * step });
    if (contrast(ring, ink) >= TEXT) return ring;
  }
  return brand;
}

/** Small enough that nobody sees the difference of one step. */
const STEP = 0.005;

/** The colour itself, or the nearest shade on the given way that stands out from every ground; at last black or white. */
export function clearOf(colour: Oklch, way: 1 | -1, wanted: number, grounds: readonly Hex[]): Hex {
  for (let step = 0; step < 1 / STEP; step++) {
    const shade = toHex({ ...colour, l: Math.min(1, Math.max(0, colour.l + way * step * STEP)) });
    if (grounds.every((ground) => contrast(shade, ground) >= wanted)) return shade;
  }
  return way === 1 ? "#ffffff" : "#000000";
}
