import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { stringify } from "csv-stringify";

/** Semicolons for a spreadsheet that reads French numbers; else commas (RFC 4180). */
export type Delimiter = "," | ";";

/**
 * Records as a CSV file, made while it is sent. Cells that a spreadsheet would take for a formula get an apostrophe before
 * them (OWASP, CSV Injection: = + - @ tab CR). Where the reader goes, nothing more is asked of the records.
 */
export function csvFile(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  shape: { columns?: string[]; delimiter?: Delimiter } = {},
): Readable {
  const csv = stringify({
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
    ...shape,
  });
  const source = Readable.from(records);
  source.on("error", (error) => csv.destroy(error));
  csv.on("close", () => source.destroy());
  return source.pipe(csv);
}

/** The file for a browser to keep, named by what it holds and the day (UTC). */
export function csvDownload(csv: Readable, name: string, at: Date): Response {
  return new Response(createReadableStreamFromReadable(csv), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}-${at.toISOString().slice(0, 10)}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
