export interface Room {
  widest: number;
  /** Sizes of the letters. */
  largest: number;
  smallest: number;
  mostLines: number;
}

export interface FittedLines {
  size: number;
  lines: string[];
}

/** Rather one line a little smaller than two; rather two than one that is small. */
const RATHER_ONE_LINE = 0.68;
/** More than fit on any line: so much is looked at, however long a text is. */
const MOST_LETTERS = 150;

/**
 * A text as large as it fits, parted between words where the lines come out most alike; what is too long even at the
 * smallest size is cut. `widthOf` answers for the size 1.
 */
export function fitLines(text: string, room: Room, widthOf: (line: string) => number): FittedLines {
  const width = remembered(widthOf);
  const shown = [...text].slice(0, room.mostLines * MOST_LETTERS);
  const cutAt = (length: number) => largestOf(`${shown.slice(0, length).join("").trimEnd()}…`, room, width);
  if (shown.join("") === text) {
    const whole = largestOf(text, room, width);
    if (whole.size >= room.smallest) return whole;
  }
  let [fits, tooLong] = [1, shown.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (cutAt(middle).size >= room.smallest) fits = middle;
    else tooLong = middle;
  }
  return cutAt(fits);
}

function largestOf(text: string, room: Room, width: (line: string) => number): FittedLines {
  const words = text.split(" ");
  let best: FittedLines = { size: 0, lines: [text] };
  for (let count = 1; count <= Math.min(room.mostLines, words.length); count++) {
    const lines = evenly(words, count, width);
    const size = Math.min(room.largest, room.widest / Math.max(...lines.map(width)));
    if (size > best.size) best = { size, lines };
    if (best.size >= room.largest * RATHER_ONE_LINE) break;
  }
  return best;
}

/** The words in so many lines, of which the widest is as narrow as can be. */
function evenly(words: readonly string[], count: number, width: (line: string) => number): string[] {
  if (count === 1) return [words.join(" ")];
  let best: string[] = [];
  let narrowest = Number.POSITIVE_INFINITY;
  for (let at = 1; at <= words.length - count + 1; at++) {
    const lines = [words.slice(0, at).join(" "), ...evenly(words.slice(at), count - 1, width)];
    const widest = Math.max(...lines.map(width));
    if (widest < narrowest) [best, narrowest] = [lines, widest];
  }
  return best;
}

/** Each word is measured once, and a line is its words and spaces. */
function remembered(widthOf: (line: string) => number): (line: string) => number {
  const known = new Map<string, number>();
  const ofWord = (word: string) => {
    const width = known.get(word) ?? widthOf(word);
    known.set(word, width);
    return width;
  };
  return (line) => {
    const words = line.split(" ");
    return words.reduce((sum, word) => sum + ofWord(word), (words.length - 1) * ofWord("\u00a0"));
  };
}
