import { type Hex, type Oklch, parseHex, toHex, toOklch } from "../kernel/colour.ts";
import type { Words } from "../kernel/language.ts";
import { clearOf, fillAndInk, inHue, ornamentOn, SHAPE, TEXT } from "./readable.ts";

/** What a marketer says of the look: a brand's colour, what is written on it, and the ground of the page. */
export interface BrandColours {
  brand: string;
  ink?: string | undefined;
  surface?: string | undefined;
}

/** A brand's sign, drawn to be seen on white. */
export interface Logo {
  /** A path of this installation, to an SVG, AVIF, WebP or PNG. */
  src: string;
  /** Pixels: the page keeps its place before it arrives. */
  width: number;
  height: number;
  alt: Words;
}

/** For pages that belong to no campaign, and for what is no colour. */
export const DEFAULT_COLOURS = { brand: "#7a1f3d", ink: "#ffffff", surface: "#fbf6f1" };

/** Every colour of the players' pages in one scheme. */
export type Tokens = Record<(typeof TOKENS)[number], Hex>;
const TOKENS = [
  "brand",
  /** Text on the brand. */
  "brandInk",
  /** Ornament on the brand, under text. */
  "ring",
  /** The border of what is filled with the brand. */
  "brandEdge",
  "ground",
  /** Cards and fields, on the ground. */
  "paper",
  /** Quiet fillings on ground and paper. */
  "tint",
  /** Ornament: nothing is told by it. */
  "line",
  "ink",
  "inkSoft",
  /** The brand as text, as a mark and as the ring of focus. */
  "accent",
  /** The borders of fields. */
  "edge",
  "right",
  "rightTint",
  "wrong",
  "wrongTint",
] as const;

/**
 * All colours of a page from three, readable whatever the three are: the brand is used as given where it is a filling,
 * and moved in lightness, by as little as it takes, where it is text, mark or border.
 */
export function deriveTheme(colours: BrandColours): { light: Tokens; dark: Tokens } {
  const [brand, brandInk] = fillAndInk(
    parseHex(colours.brand) ?? DEFAULT_COLOURS.brand,
    parseHex(colours.ink ?? "") ?? DEFAULT_COLOURS.ink,
  );
  const surface = parseHex(colours.surface ?? "") ?? DEFAULT_COLOURS.surface;
  const onBrand = { brand, brandInk, ring: ornamentOn(brand, brandInk) };
  return { light: { ...onBrand, ...onLight(brand, surface) }, dark: { ...onBrand, ...onDark(brand) } };
}

type OnGround = Omit<Tokens, "brand" | "brandInk" | "ring">;

function onLight(brand: Hex, surface: Hex): OnGround {
  const { l, c, h } = toOklch(surface);
  const ground = toHex({ l: Math.max(l, 0.945), c: Math.min(c, 0.035), h });
  const paper = toHex({ l: 0.993, c: Math.min(c, 0.004), h });
  const tint = inHue(brand, 0.938, 0.022);
  const [rightTint, wrongTint] = [
    toHex({ l: 0.965, c: 0.022, h: RIGHT }),
    toHex({ l: 0.965, c: 0.018, h: WRONG }),
  ];
  const grounds = [ground, paper, tint, rightTint, wrongTint];
  const darker = (colour: Oklch, wanted: number) => clearOf(colour, -1, wanted, grounds);
  return {
    ground,
    paper,
    tint,
    rightTint,
    wrongTint,
    brandEdge: darker(toOklch(brand), SHAPE),
    line: inHue(brand, 0.875, 0.014),
    ink: inHue(brand, 0.24, 0.045),
    inkSoft: inHue(brand, 0.44, 0.035),
    accent: darker(toOklch(brand), TEXT),
    edge: darker(toOklch(inHue(brand, 0.6, 0.025)), SHAPE),
    right: darker({ l: 0.46, c: 0.12, h: RIGHT }, TEXT),
    wrong: darker({ l: 0.5, c: 0.14, h: WRONG }, TEXT),
  };
}

function onDark(brand: Hex): OnGround {
  const ground = inHue(brand, 0.175, 0.025);
  const paper = inHue(brand, 0.225, 0.028);
  const tint = inHue(brand, 0.275, 0.045);
  const [rightTint, wrongTint] = [
    toHex({ l: 0.27, c: 0.045, h: RIGHT }),
    toHex({ l: 0.27, c: 0.045, h: WRONG }),
  ];
  const grounds = [ground, paper, tint, rightTint, wrongTint];
  const lighter = (colour: Oklch, wanted: number) => clearOf(colour, 1, wanted, grounds);
  const { l, c, h } = toOklch(brand);
  return {
    ground,
    paper,
    tint,
    rightTint,
    wrongTint,
    brandEdge: lighter({ l, c, h }, SHAPE),
    line: inHue(brand, 0.34, 0.025),
    ink: inHue(brand, 0.955, 0.012),
    inkSoft: inHue(brand, 0.78, 0.025),
    // A strong colour on black glares: it keeps its hue and gives some of its chroma.
    accent: lighter({ l: Math.max(l, 0.78), c: Math.min(c, 0.11), h }, TEXT),
    edge: lighter(toOklch(inHue(brand, 0.6, 0.03)), SHAPE),
    right: lighter({ l: 0.82, c: 0.14, h: RIGHT }, TEXT),
    wrong: lighter({ l: 0.82, c: 0.1, h: WRONG }, TEXT),
  };
}

/** Green and amber lie apart for most who are colour-blind, too; signs and words say the same. */
const RIGHT = 150;
const WRONG = 50;
