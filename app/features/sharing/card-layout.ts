import type { Cut, SetLine, Typesetter } from "#app/infra/typeset.server.ts";
import type { Card } from "./card.ts";
import { COLUMN, fitted, setColumn } from "./card-column.ts";

/** What link previews show large: 1.91 to 1, twice the pixels of a telephone's chat. */
export const CARD = { width: 1200, height: 630 };

/** A line in its place: `x` and `y` are where its first letter stands on the base line. */
export interface PlacedLine {
  line: SetLine;
  size: number;
  x: number;
  y: number;
  colour: "ink" | "accent";
}

export interface CardLayout {
  lines: PlacedLine[];
  /** The disc with the figure. */
  disc: { x: number; y: number; radius: number };
  /** What the question stands on. */
  pill: { x: number; y: number; width: number; height: number } | null;
}

const EDGE = 84;
const DISC = { fromEnd: 316, radius: 200 };
const PILL = { before: 44, height: 84, padding: 38, largest: 46 };
const NOTICE = { widest: CARD.width - 2 * EDGE, largest: 30, smallest: 20, mostLines: 2 };
const NOTICE_LEADING = 36;

/** A column of words at the side where reading begins, the disc at the other, the notice below both. */
export function layOut(card: Card, type: Typesetter): CardLayout {
  const notice = card.notice ? fitted(type, card.notice, "roman", NOTICE) : { size: 0, lines: [] };
  const floor = CARD.height - (card.notice ? 40 + notice.lines.length * NOTICE_LEADING : 0);
  const foot = card.ask ? PILL.before + PILL.height : 0;
  const column = setColumn(card, type, { floor, foot });
  const pill = card.ask ? pillWith(type.setLine(card.ask, "italic"), column.end + PILL.before) : null;
  const disc = { x: CARD.width - DISC.fromEnd, y: floor / 2, radius: DISC.radius };
  const inInk = (line: SetLine, size: number, y: number): PlacedLine => ({
    line,
    size,
    x: EDGE,
    y,
    colour: "ink",
  });
  const lines = [
    ...column.lines.map(({ line, size, y }) => inInk(line, size, y)),
    ...notice.lines.map((text, n) =>
      inInk(type.setLine(text, "roman"), notice.size, floor + 24 + n * NOTICE_LEADING),
    ),
    ...(pill ? [pill.line] : []),
    centred(type, card.figure.value, "roman", { x: disc.x, y: disc.y - 26, largest: 208, widest: 312 }),
    centred(type, card.figure.noun, "italic", { x: disc.x, y: disc.y + 96, largest: 48, widest: 240 }),
  ];
  const layout = { lines, disc, pill: pill?.shape ?? null };
  return card.isRightToLeft ? mirrored(layout) : layout;
}

function pillWith(line: SetLine, y: number) {
  const size = Math.min(PILL.largest, (COLUMN - 2 * PILL.padding) / line.width);
  const shape = { x: EDGE, y, width: line.width * size + 2 * PILL.padding, height: PILL.height };
  const placed: PlacedLine = {
    line,
    size,
    x: EDGE + PILL.padding,
    y: y + PILL.height / 2 + size * MIDDLE,
    colour: "accent",
  };
  return { shape, line: placed };
}

/** From the middle of a line of letters down to its base line. */
const MIDDLE = 0.3;

function centred(
  type: Typesetter,
  text: string,
  cut: Cut,
  { x, y, largest, widest }: { x: number; y: number; largest: number; widest: number },
): PlacedLine {
  const line = type.setLine(text, cut);
  const size = Math.min(largest, widest / line.width);
  return { line, size, x: x - (line.width * size) / 2, y: y + size * MIDDLE, colour: "accent" };
}

/** For pages that are read from the right: the places change sides, the words stay as they are. */
function mirrored({ lines, disc, pill }: CardLayout): CardLayout {
  return {
    lines: lines.map((placed) => ({
      ...placed,
      x: CARD.width - placed.x - placed.line.width * placed.size,
    })),
    disc: { ...disc, x: CARD.width - disc.x },
    pill: pill && { ...pill, x: CARD.width - pill.x - pill.width },
  };
}
