/** A record of a CSV file (RFC 4180), and the line that it begins in, from 1. */
export interface CsvRecord {
  line: number;
  /** Null where a quotation mark opens that nothing closes: the record ends with its line, and the next one is read. */
  cells: string[] | null;
}

/** The records that say anything, in the order of the file. A quoted cell may hold line breaks, and "" for a quotation mark. */
export function csvRecords(text: string, delimiter: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const { cells, end } = readRecord(text, at, delimiter);
    if (!cells || cells.some((cell) => cell.trim() !== "")) records.push({ line, cells });
    line += breaksIn(text.slice(at, end));
    at = end;
  }
  return records;
}

interface Read {
  cells: string[] | null;
  /** Where the next record begins. */
  end: number;
}

function readRecord(text: string, from: number, delimiter: string): Read {
  const cells: string[] = [];
  for (let at = from; ; at++) {
    const cell = readCell(text, at, delimiter);
    if (!cell) return { cells: null, end: pastBreak(text, endOfLine(text, from)) };
    cells.push(cell.said);
    at = cell.end;
    if (text[at] !== delimiter) return { cells, end: pastBreak(text, at) };
  }
}

/** What a cell says and where it ends, before a delimiter, a line break or the end; null: its quotation mark is not closed. */
function readCell(text: string, from: number, delimiter: string): { said: string; end: number } | null {
  const quoted = text[from] === '"' ? quotedFrom(text, from + 1) : { said: "", end: from };
  if (!quoted) return null;
  let end = quoted.end;
  while (end < text.length && text[end] !== delimiter && !isBreak(text[end])) end++;
  return { said: quoted.said + text.slice(quoted.end, end), end };
}

function quotedFrom(text: string, from: number): { said: string; end: number } | null {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return { said: text.slice(from, at).replaceAll('""', '"'), end: at + 1 };
  return null;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text[at])) at++;
  return at;
}

function pastBreak(text: string, at: number): number {
  return text[at] === "\r" && text[at + 1] === "\n" ? at + 2 : at + 1;
}

function isBreak(sign: string | undefined): boolean {
  return sign === "\n" || sign === "\r";
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
