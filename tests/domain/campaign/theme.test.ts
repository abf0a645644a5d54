import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_COLOURS, deriveTheme, type Tokens } from "#app/domain/campaign/theme.ts";
import { toHex, toOklch } from "#app/domain/kernel/colour.ts";

/** What stands on what in app/styles: [front, ground, contrast of WCAG 2.2, 1.4.3 for text and 1.4.11 for shapes]. */
const TEXT = 4.5;
const SHAPE = 3;
const GROUNDS: (keyof Tokens)[] = ["ground", "paper", "tint", "rightTint", "wrongTint"];
const on = (fronts: (keyof Tokens)[], grounds: (keyof Tokens)[], least: number) =>
  fronts.flatMap((front) => grounds.map((ground) => [front, ground, least] as const));
const PAIRS = [
  ...on(["ink", "inkSoft", "accent", "right", "wrong"], GROUNDS, TEXT),
  // The sign in a filled box.
  ...on(["paper"], ["accent", "right", "wrong"], TEXT),
  ...on(["ground"], ["ink"], TEXT),
  // Text on the brand, with its ornament under it.
  ...on(["brandInk"], ["brand", "ring"], TEXT),
  // Fields, buttons, what is chosen and what has the focus.
  ...on(["edge", "brandEdge", "accent"], GROUNDS, SHAPE),
];

/** WCAG 2.2, "contrast ratio", from its own text. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function tooNear(theme: { light: Tokens; dark: Tokens }): string[] {
  return (["light", "dark"] as const).flatMap((scheme) =>
    PAIRS.filter(
      ([front, ground, least]) => contrast(theme[scheme][front], theme[scheme][ground]) < least,
    ).map(
      ([front, ground]) =>
        `${front} on ${ground} in ${scheme}: ${theme[scheme][front]} on ${theme[scheme][ground]}`,
    ),
  );
}

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);

test("whatever three colours a marketer picks, every pair of the pages can be read, by day and by night", () => {
  fc.assert(
    fc.property(
      hex,
      fc.option(hex, { nil: undefined }),
      fc.option(hex, { nil: undefined }),
      (brand, ink, surface) => {
        expect(tooNear(deriveTheme({ brand, ink, surface }))).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

test("the corners of the colour cube and every grey are no exception", () => {
  const corners = [..."01234567"].map(
    (n) => `#${[4, 2, 1].map((bit) => (Number(n) & bit ? "ff" : "00")).join("")}`,
  );
  const greys = [...Array(16).keys()].map((n) => `#${(n * 17).toString(16).padStart(2, "0").repeat(3)}`);
  const all = [...corners, ...greys];
  for (const brand of all)
    for (const ink of ["#ffffff", "#000000", brand])
      expect(tooNear(deriveTheme({ brand, ink, surface: brand }))).toEqual([]);
});

test("a page is light by day and dark by night, also with a black surface", () => {
  fc.assert(
    fc.property(hex, hex, (brand, surface) => {
      const { light, dark } = deriveTheme({ brand, surface });
      expect(contrast(light.ground, "#ffffff")).toBeLessThan(1.35);
      expect(contrast(dark.ground, "#000000")).toBeLessThan(1.35);
    }),
  );
});

test("colours that can be read together are used as they are", () => {
  const { light, dark } = deriveTheme(DEFAULT_COLOURS);
  expect(light).toMatchObject({
    brand: "#7a1f3d",
    brandInk: "#ffffff",
    ground: "#fbf6f1",
    accent: "#7a1f3d",
  });
  expect(dark).toMatchObject({ brand: "#7a1f3d", brandInk: "#ffffff" });
});

test("white on a light blue darkens the blue by a shade; white on yellow becomes a dark ink, and the yellow stays", () => {
  const blue = deriveTheme({ brand: "#0a84ff", ink: "#ffffff" }).light;
  expect(blue.brandInk).toBe("#ffffff");
  expect(toOklch("#0a84ff").l - toOklch(blue.brand).l).toBeLessThan(0.08);
  const yellow = deriveTheme({ brand: "#ffcc00", ink: "#ffffff" }).light;
  expect(yellow.brand).toBe("#ffcc00");
  expect(toOklch(yellow.brandInk).l).toBeLessThan(0.3);
});

test("a colour that has to move keeps its hue and moves no further than it must", () => {
  const yellow = deriveTheme({ brand: "#ffcc00" }).light;
  expect(Math.abs(toOklch(yellow.accent).h - toOklch("#ffcc00").h)).toBeLessThan(6);
  const least = Math.min(...GROUNDS.map((ground) => contrast(yellow.accent, yellow[ground])));
  expect(least).toBeGreaterThanOrEqual(TEXT);
  expect(least).toBeLessThan(TEXT + 0.25);
});

test("what is no colour in hex never reaches a page", () => {
  for (const bad of ["red", "#12", "#1234567", "url(//evil)", "#fff;}body{display:none", ""]) {
    const theme = deriveTheme({ brand: bad, ink: bad, surface: bad });
    expect(theme).toEqual(deriveTheme(DEFAULT_COLOURS));
  }
  expect(deriveTheme({ brand: "#ABC" })).toEqual(deriveTheme({ brand: "#aabbcc" }));
});

test("a colour that goes to lightness, chroma and hue comes back the same", () => {
  fc.assert(
    fc.property(hex, (colour) => {
      expect(toHex(toOklch(colour))).toBe(colour);
    }),
  );
});

/** Values of CSS Color 4's own examples for sRGB's primaries. */
test.each([
  ["#ff0000", 0.628, 0.2577, 29.23],
  ["#00ff00", 0.8664, 0.2948, 142.5],
  ["#0000ff", 0.452, 0.3132, 264.05],
  ["#ffffff", 1, 0, undefined],
])("%s has its place in OKLCH", (colour, l, c, h) => {
  const { l: lightness, c: chroma, h: hue } = toOklch(colour);
  expect(lightness).toBeCloseTo(l, 3);
  expect(chroma).toBeCloseTo(c, 3);
  if (h !== undefined) expect((hue + 360) % 360).toBeCloseTo(h, 1);
});
