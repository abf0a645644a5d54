/** `#rrggbb`, in small letters. */
export type Hex = string;

/**
 * A colour as the eye orders it (OKLCH, CSS Color 4): lightness 0 to 1, chroma from 0 (grey) to about 0.37, hue in
 * degrees. Two colours of one lightness look equally light whatever their hue, which is not so for HSL.
 */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

/** `#abc` and `#aabbcc`, in any case; null for what is no colour in hex. */
export function parseHex(text: string): Hex | null {
  const [, digits] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text) ?? [];
  if (!digits) return null;
  return `#${digits.length === 6 ? digits : digits.replace(/./g, "$&$&")}`.toLowerCase();
}

/** How far two colours stand apart, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Hex, other: Hex): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** WCAG 2.2, "relative luminance", 0 to 1. */
function luminance(colour: Hex): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Matrices of B. Ottosson, "A perceptual color space for image processing", as in CSS Color 4. */
export function toOklch(colour: Hex): Oklch {
  const [red, green, blue] = linear(colour);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  return {
    l: 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    c: Math.hypot(a, b),
    h: (Math.atan2(b, a) * 180) / Math.PI,
  };
}

/** The nearest that a screen can show: where it cannot, chroma gives way, and lightness and hue stay. */
export function toHex(colour: Oklch): Hex {
  const wanted = toLinear(colour);
  if (wanted.every(isShown)) return encode(wanted);
  let [shown, beyond] = [0, colour.c];
  for (let halving = 0; halving < 12; halving++) {
    const c = (shown + beyond) / 2;
    if (toLinear({ ...colour, c }).every(isShown)) shown = c;
    else beyond = c;
  }
  return encode(toLinear({ ...colour, c: shown }));
}

type Channels = [number, number, number];

function toLinear({ l, c, h }: Oklch): Channels {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}

/** Within half a step of eight bits. */
function isShown(channel: number): boolean {
  return channel > -0.0001 && channel < 1.0001;
}

function linear(colour: Hex): Channels {
  const channel = (at: number) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function encode(channels: Channels): Hex {
  const digits = channels.map((channel) => {
    const part = Math.min(1, Math.max(0, channel));
    const value = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${digits.join("")}`;
}
