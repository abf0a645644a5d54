import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast, paletteOf, styleSheet } from "#emails/theme.ts";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

test("contrast is WCAG's: black on white is 21, a colour on itself is 1, #767676 is the lightest grey for text", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#7a1f3d", "#7a1f3d")).toBe(1);
  expect(contrast("#767676", "#ffffff")).toBeGreaterThanOrEqual(4.5);
  expect(contrast("#777777", "#ffffff")).toBeLessThan(4.5);
});

test("whatever the brand's colours, every text can be read, in light and in dark", () => {
  fc.assert(
    fc.property(colour, colour, (brand, ink) => {
      for (const shown of Object.values(paletteOf({ brand, ink }))) {
        expect(contrast(shown.ink, shown.brand)).toBeGreaterThanOrEqual(4.5);
        for (const ground of [shown.card, shown.panel]) {
          for (const text of [shown.link, shown.text, shown.muted])
            expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("a pair that can be read is left as the brand chose it", () => {
  expect(paletteOf({ brand: "#7a1f3d", ink: "#ffffff" }).light).toMatchObject({
    brand: "#7a1f3d",
    ink: "#ffffff",
    link: "#7a1f3d",
  });
});

test("an ink that cannot be read on the brand's colour gives way", () => {
  expect(paletteOf({ brand: "#ffe14d", ink: "#ffffff" }).light.ink).toBe("#000000");
  expect(paletteOf({ brand: "#102040", ink: "#000000" }).light.ink).toBe("#ffffff");
});

test("in dark mode the button stands out from the card", () => {
  fc.assert(
    fc.property(colour, colour, (brand, ink) => {
      const { dark } = paletteOf({ brand, ink });
      expect(contrast(dark.brand, dark.card)).toBeGreaterThanOrEqual(3);
    }),
  );
});

test("the style sheet holds nothing that React would escape", () => {
  expect(styleSheet(paletteOf({ brand: "#7a1f3d", ink: "#ffffff" }))).not.toMatch(/[<>&"']/);
});
