import type { Cut, SetLine, Typesetter } from "#app/infra/typeset.server.ts";
import type { Card } from "./card.ts";
import { fitLines, type Room } from "./fit-lines.ts";

/** A line at its height: `y` is its base line. */
export interface ColumnLine {
  line: SetLine;
  size: number;
  y: number;
}

/** How wide the words may run. */
export const COLUMN = 548;

/** One part of the column: how its lines follow each other, and the room before it. */
interface Part {
  text: string;
  cut: Cut;
  room: Room;
  leading: number;
  before: number;
  spaced?: number;
}

/** Clear above and below the column. */
const MARGIN = 44;
/** The base line, in a line of height 1. */
const BASE_LINE = 0.8;

/**
 * The words of a card one below the other, in the middle of what is free above `floor`; `foot` is kept free below them.
 * Where they are too many, all of them grow smaller alike.
 */
export function setColumn(
  card: Card,
  type: Typesetter,
  { floor, foot }: { floor: number; foot: number },
): { lines: ColumnLine[]; end: number } {
  const parts = partsOf(card).map((part) => ({ ...part, ...fitted(type, part.text, part.cut, part.room) }));
  const wanted = parts.reduce(
    (sum, { before, lines, size, leading }) => sum + before + lines.length * size * leading,
    0,
  );
  const scale = Math.min(1, (floor - foot - 2 * MARGIN) / wanted);
  const lines: ColumnLine[] = [];
  let y = (floor - foot - wanted * scale) / 2;
  for (const { cut, spaced, leading, ...part } of parts) {
    const size = part.size * scale;
    y += part.before * scale;
    for (const text of part.lines) {
      lines.push({ line: type.setLine(text, cut, spaced), size, y: y + size * leading * BASE_LINE });
      y += size * leading;
    }
  }
  return { lines, end: y };
}

function partsOf(card: Card): Part[] {
  const parts: Part[] = [
    {
      text: card.brandName.toUpperCase(),
      cut: "roman",
      // The room between its letters is not measured with them.
      room: { widest: COLUMN / 1.25, largest: 30, smallest: 20, mostLines: 1 },
      leading: 1.2,
      before: 0,
      spaced: 0.14,
    },
    {
      text: card.over,
      cut: "italic",
      room: { widest: COLUMN, largest: 46, smallest: 30, mostLines: 2 },
      leading: 1.14,
      before: 8,
    },
    {
      text: card.large,
      cut: "roman",
      room: { widest: COLUMN, largest: 118, smallest: 46, mostLines: card.over ? 2 : 3 },
      leading: 1.02,
      before: 26,
    },
    {
      text: card.under,
      cut: "italic",
      room: { widest: COLUMN, largest: 44, smallest: 30, mostLines: 3 },
      leading: 1.2,
      before: 24,
    },
  ];
  return parts.filter((part) => part.text);
}

export function fitted(type: Typesetter, text: string, cut: Cut, room: Room) {
  return fitLines(text, room, (line) => type.widthOf(line, cut));
}
