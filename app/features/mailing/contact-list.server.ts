import { parse } from "csv-parse";
import { delimiterOf } from "#app/domain/kernel/delimiter.ts";
import type { Result } from "#app/domain/kernel/result.ts";
import { pickCells, readHeadings } from "#app/domain/mailing/contact-columns.ts";
import { type Contact, type LineFault, parseContactLine } from "#app/domain/mailing/contact-line.ts";

/** The most that one list may hold: 5 MB and 100,000 lines. */
export const LARGEST_LIST = 5 * 1024 * 1024;
export const MOST_LINES = 100_000;

/** One line of the list, by its number (the first is 1), and what it came to. */
export interface ReadLine {
  line: number;
  contact: Result<Contact, LineFault>;
}

/**
 * Reads a list line by line, without holding what it has read. A contact is one line: one whose quotation
 * marks do not match would otherwise swallow all lines after it, so it is a fault by itself and the rest goes on.
 */
export async function* readContacts(text: string): AsyncGenerator<ReadLine> {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  const first = lines.find((line) => line.trim() !== "") ?? "";
  const broken: number[] = [];
  const whole = lines.map((line, index) => {
    if (line.split('"').length % 2 === 1) return line;
    broken.push(index + 1);
    return "";
  });
  for (const line of broken) yield fault(line, "broken_quotes");
  yield* parseLines(whole, delimiterOf(first));
}

async function* parseLines(lines: string[], delimiter: string): AsyncGenerator<ReadLine> {
  const unreadable: number[] = [];
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    trim: true,
    on_skip: (error) => {
      if (error && "lines" in error) unreadable.push(Number(error.lines));
      return undefined;
    },
  });
  parser.end(lines.join("\n"));
  const seen = new Set<string>();
  let columns: ReturnType<typeof readHeadings> | undefined;
  for await (const { record, info } of parser as AsyncIterable<{
    record: string[];
    info: { lines: number };
  }>) {
    for (const line of unreadable.splice(0)) yield fault(line, "broken_quotes");
    if (columns === undefined) {
      columns = readHeadings(record);
      if (columns) continue;
    }
    if (record.every((cell) => cell === "")) continue;
    yield readLine(info.lines, record, columns, seen);
  }
  for (const line of unreadable) yield fault(line, "broken_quotes");
}

function readLine(
  line: number,
  record: string[],
  columns: ReturnType<typeof readHeadings>,
  seen: Set<string>,
): ReadLine {
  const contact = parseContactLine(pickCells(record, columns));
  if (!contact.ok) return { line, contact };
  if (seen.has(contact.value.email)) return fault(line, "duplicate");
  seen.add(contact.value.email);
  return { line, contact };
}

function fault(line: number, refusal: LineFault): ReadLine {
  return { line, contact: { ok: false, refusal } };
}
