import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Face as FontFace } from "harfbuzzjs";

/** The two cuts that pictures are written in. Arabic and Hebrew have no italic: there both are upright. */
export type Cut = "roman" | "italic";

/** A line of text as outlines of its letters, in the order in which they are seen, from left to right. */
export interface SetLine {
  /** In multiples of the letters' size. */
  width: number;
  /** `d` as in an SVG path, y upwards; `scale` takes it to the size 1, `x` and `y` are in multiples of the size. */
  letters: { d: string; scale: number; x: number; y: number }[];
}

export interface Typesetter {
  /** Whether a letter has a shape in both cuts; what a font lacks would be drawn as an empty box. */
  canDraw(letter: string): boolean;
  widthOf(text: string, cut: Cut): number;
  /** `spaced`: room after each letter of a script whose letters stand apart, in multiples of the size. */
  setLine(text: string, cut: Cut, spaced?: number): SetLine;
}

/** Latin, Greek, Cyrillic and Vietnamese, then Arabic, then Hebrew. All under the SIL Open Font Licence (docs/licences.md). */
function fontFiles() {
  const require = createRequire(import.meta.url);
  return {
    roman: require.resolve("@expo-google-fonts/eb-garamond/500Medium/EBGaramond_500Medium.ttf"),
    italic: require.resolve(
      "@expo-google-fonts/eb-garamond/500Medium_Italic/EBGaramond_500Medium_Italic.ttf",
    ),
    arabic: require.resolve("@expo-google-fonts/noto-naskh-arabic/500Medium/NotoNaskhArabic_500Medium.ttf"),
    hebrew: require.resolve("@expo-google-fonts/frank-ruhl-libre/500Medium/FrankRuhlLibre_500Medium.ttf"),
  };
}

let loaded: Promise<Typesetter> | undefined;

/** The fonts and the shaping engine are loaded once, and not before the first picture: most processes never draw one. */
export function loadTypesetter(): Promise<Typesetter> {
  loaded ??= makeTypesetter();
  loaded.catch(() => (loaded = undefined));
  return loaded;
}

type Engine = typeof import("harfbuzzjs");
type Bidi = ReturnType<typeof import("bidi-js")["default"]>;

interface Font {
  font: InstanceType<Engine["Font"]>;
  unitsPerEm: number;
  held: Set<number>;
  /** Each shape is asked of the engine once: that takes longer than all the rest of a line. */
  outlines: Map<number, string>;
}

async function makeTypesetter(): Promise<Typesetter> {
  const [engine, { default: bidiFactory }] = await Promise.all([import("harfbuzzjs"), import("bidi-js")]);
  const files = fontFiles();
  const open = async (file: string) => openFont(engine, await readFile(file));
  const [roman, italic, arabic, hebrew] = await Promise.all([
    open(files.roman),
    open(files.italic),
    open(files.arabic),
    open(files.hebrew),
  ]);
  const bidi = bidiFactory();
  const fonts: Record<Cut, Font[]> = { roman: [roman, arabic, hebrew], italic: [italic, arabic, hebrew] };
  return {
    canDraw: (letter) => Object.values(fonts).every((cut) => cut.some((font) => holds(font, letter))),
    widthOf: (text, cut) => shape(engine, runsOf(bidi, text, fonts[cut]), 0, false).width,
    setLine: (text, cut, spaced = 0) => shape(engine, runsOf(bidi, text, fonts[cut]), spaced, true),
  };
}

function openFont(engine: Engine, file: Buffer): Font {
  const face: FontFace = new engine.Face(new engine.Blob(new Uint8Array(file).buffer));
  return {
    font: new engine.Font(face),
    unitsPerEm: face.upem,
    held: new Set(face.collectUnicodes()),
    outlines: new Map(),
  };
}

/** What has no shape of its own (joiners, variation selectors) needs none. */
const SHAPELESS = /^\p{Default_Ignorable_Code_Point}$/u;

function holds(font: Font, letter: string): boolean {
  return [...letter].every((sign) => font.held.has(sign.codePointAt(0) ?? 0) || SHAPELESS.test(sign));
}

/** Neighbouring letters of one font and one direction. */
interface Run {
  text: string;
  font: Font;
  isLeftward: boolean;
  /** The place of its leftmost letter in the line. */
  place: number;
}

/** White space and punctuation look as in the font of what they follow. */
const UNLETTERED = /^[\p{Z}\p{P}]/u;

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The runs as they are seen from left to right: a Latin initial after an Arabic name stands at its left (UAX 9). */
function runsOf(bidi: Bidi, text: string, fonts: readonly Font[]): Run[] {
  const embedding = bidi.getEmbeddingLevels(text);
  const places: number[] = [];
  for (const [place, index] of bidi.getReorderedIndices(text, embedding).entries()) places[index] = place;
  const runs: Run[] = [];
  for (const { segment, index } of letters.segment(text)) {
    const isLeftward = (embedding.levels[index] ?? 0) % 2 === 1;
    const last = runs.at(-1);
    const follows = last && UNLETTERED.test(segment) && holds(last.font, segment);
    const font = follows ? last.font : (fonts.find((one) => holds(one, segment)) ?? fonts[0]);
    if (!font) continue;
    const place = Math.min(...[...segment].map((_, n) => places[index + n] ?? 0));
    if (last && last.font === font && last.isLeftward === isLeftward) {
      last.text += segment;
      last.place = Math.min(last.place, place);
    } else runs.push({ text: segment, font, isLeftward, place });
  }
  return runs.sort((one, other) => one.place - other.place);
}

function shape(engine: Engine, runs: readonly Run[], spaced: number, hasOutlines: boolean): SetLine {
  const line: SetLine = { width: 0, letters: [] };
  for (const { text, font, isLeftward } of runs) {
    const buffer = new engine.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setDirection(isLeftward ? engine.Direction.RTL : engine.Direction.LTR);
    engine.shape(font.font, buffer);
    const scale = 1 / font.unitsPerEm;
    for (const glyph of buffer.getGlyphInfosAndPositions()) {
      const { codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
      const d = hasOutlines ? outlineOf(font, id) : "";
      if (d) line.letters.push({ d, scale, x: line.width + xOffset * scale, y: yOffset * scale });
      // Letters that are joined would be torn apart.
      line.width += xAdvance * scale + (isLeftward ? 0 : spaced);
    }
  }
  return line;
}

function outlineOf({ font, outlines }: Font, id: number): string {
  const known = outlines.get(id);
  if (known !== undefined) return known;
  const outline = font.glyphToPath(id);
  outlines.set(id, outline);
  return outline;
}
