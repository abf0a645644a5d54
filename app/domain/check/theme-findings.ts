import type { CampaignContent } from "../campaign/content.ts";
import { deriveTheme } from "../campaign/theme.ts";
import { type Hex, parseHex, toOklch } from "../kernel/colour.ts";
import type { Found } from "./finding.ts";

/**
 * How far a colour may move before its owner would not call it theirs any more: a distance in Oklab, where about 0.02 is just
 * seen (Ottosson, "A perceptual color space for image processing") and black and white are 1 apart.
 */
const MUCH = 0.15;

/** Contrast is never lacking: the theme moves colours until text stands out (theme.ts). It is the brand that may be lost by it. */
export function themeFindings({ theme }: CampaignContent): Found[] {
  const [brand, ink, surface] = [parseHex(theme.brand), parseHex(theme.ink), parseHex(theme.surface)];
  const { light } = deriveTheme(theme);
  const given: [part: string, given: Hex | null, written: string][] = [
    ["brand", brand, theme.brand],
    ["ink", ink, theme.ink],
    ["surface", surface, theme.surface],
  ];
  const unread = given
    .filter(([, colour]) => colour === null)
    .map(([part, , word]): Found => ({ code: "not_a_colour", place: `theme.${part}`, word }));
  return [
    ...unread,
    ...moved("brand_moved", "theme.brand", brand, light.accent),
    ...(brand ? moved("ink_moved", "theme.ink", ink, light.brandInk) : []),
    ...moved("surface_moved", "theme.surface", surface, light.ground),
  ];
}

function moved(code: Found["code"], place: string, given: Hex | null, shown: Hex): Found[] {
  return given && distance(given, shown) > MUCH ? [{ code, place, word: shown }] : [];
}

function distance(one: Hex, other: Hex): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function lab(colour: Hex): [number, number, number] {
  const { l, c, h } = toOklch(colour);
  const angle = (h * Math.PI) / 180;
  return [l, c * Math.cos(angle), c * Math.sin(angle)];
}
