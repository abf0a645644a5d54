/** Text has to reach this contrast (WCAG 2.2, 1.4.3), a shape that carries meaning the lower one (1.4.11). */
const TEXT = 4.5;
const SHAPE = 3;

/** What no brand changes. */
export const LIGHT = {
  page: "#f3f1ee",
  card: "#ffffff",
  text: "#211f1d",
  muted: "#5f5a55",
  line: "#e3ded8",
  panel: "#f8f6f3",
};
const DARK = {
  page: "#121110",
  card: "#1e1c1b",
  text: "#f3f0ed",
  muted: "#b9b2ab",
  line: "#3d3936",
  panel: "#292624",
};

export type Theme = { brand: string; ink: string };
export type Palette = ReturnType<typeof paletteOf>;

/** The concrete colours of a mail (mail programs know no CSS variables), all readable whatever the brand's are. */
export function paletteOf({ brand, ink }: Theme) {
  const button = clearOf(DARK.card, SHAPE, brand, lighter);
  return {
    light: { ...LIGHT, brand, ink: readableInk(brand, ink), link: clearOf(LIGHT.panel, TEXT, brand, darker) },
    dark: {
      ...DARK,
      brand: button,
      ink: readableInk(button, ink),
      link: clearOf(DARK.panel, TEXT, brand, lighter),
    },
  };
}

/**
 * Dark mode and phones. Base styles stand inline for the programs that drop this sheet. Two names per colour:
 * the media query is for those that follow the system, `[data-ogsc]` is how Outlook marks its dark mode.
 * No ">", "&" or quotes in it: React escapes the text of a style element too.
 */
export function styleSheet({ dark }: Palette): string {
  const page = `background-color:${dark.page}`;
  const rules: [string, string][] = [
    [".page", page],
    // React Email repeats the body's ground on the cell of the table inside it, which takes no class but has the language.
    [".page td[lang]", page],
    [".card", `background-color:${dark.card};border-color:${dark.line}`],
    [".text", `color:${dark.text}`],
    [".muted", `color:${dark.muted}`],
    [".line", `border-color:${dark.line}`],
    [".panel", `background-color:${dark.panel};border-color:${dark.line}`],
    [".link", `color:${dark.link}`],
    [".brand", `background-color:${dark.brand};color:${dark.ink}`],
  ];
  const system = rules.map(([name, style]) => `${name}{${important(style)}}`).join("");
  const outlook = rules.map(([name, style]) => `[data-ogsc] ${name}{${important(style)}}`).join("");
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){${system}}${outlook}
@media (max-width:480px){.page td[lang]{padding:0!important}.card,.band{border-radius:0!important}.gutter{padding-left:22px!important;padding-right:22px!important}.title{font-size:25px!important}.button{display:block!important;text-align:center!important}}`;
}

/** WCAG's contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The brand's own ink where it can be read; else black or white, one of which always can. */
function readableInk(ground: string, ink: string): string {
  if (contrast(ground, ink) >= TEXT) return ink;
  return contrast(ground, "#ffffff") >= contrast(ground, "#000000") ? "#ffffff" : "#000000";
}

/** The colour itself, or the nearest shade on the given way that stands out from the ground. */
function clearOf(
  ground: string,
  wanted: number,
  colour: string,
  shade: (colour: string, step: number) => string,
): string {
  let step = 0;
  while (step < STEPS && contrast(shade(colour, step), ground) < wanted) step += 1;
  return shade(colour, step);
}

/** After so many steps any colour has become white, or black. */
const STEPS = 51;

function darker(colour: string, step: number): string {
  return hex(channels(colour).map((value) => value * (1 - step / STEPS)));
}

/** Growing in proportion first keeps the brand's hue where mixing with white would turn it to chalk. */
function lighter(colour: string, step: number): string {
  return hex(channels(colour).map((value) => Math.min(255, value * (1 + step / 10) + step * 5)));
}

function hex(values: number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function important(style: string): string {
  return style
    .split(";")
    .map((rule) => `${rule}!important`)
    .join(";");
}
