import fc from "fast-check";
import { expect, test } from "vitest";
import { csvRecords } from "#app/domain/exchange/csv-records.ts";

test.each<[string, string, [number, string[] | null][]]>([
  [
    "cells and records",
    "a,b\nc,d",
    [
      [1, ["a", "b"]],
      [2, ["c", "d"]],
    ],
  ],
  [
    "line breaks of every system",
    "a\r\nb\rc\nd",
    [
      [1, ["a"]],
      [2, ["b"]],
      [3, ["c"]],
      [4, ["d"]],
    ],
  ],
  [
    "a break within quotes counts as a line",
    'a,"b\nb"\nc,d',
    [
      [1, ["a", "b\nb"]],
      [3, ["c", "d"]],
    ],
  ],
  ["two quotation marks are one", '"say ""yes""",x', [[1, ['say "yes"', "x"]]]],
  ["an empty cell in quotes", '"",x', [[1, ["", "x"]]]],
  ["a quotation mark inside a cell is itself", 'a "b" c,5" disk', [[1, ['a "b" c', '5" disk']]]],
  ["what follows the closing mark is kept", '"a"b,c', [[1, ["ab", "c"]]]],
  [
    "lines that say nothing are passed over",
    "\n\na\n,,\n \nb",
    [
      [3, ["a"]],
      [6, ["b"]],
    ],
  ],
  ["a delimiter at the end makes an empty cell", "a,", [[1, ["a", ""]]]],
  ["the last break begins no record", "a\n", [[1, ["a"]]]],
  [
    "a mark that nothing closes costs its line alone",
    'a\n"b\nc',
    [
      [1, ["a"]],
      [2, null],
      [3, ["c"]],
    ],
  ],
  ["nothing at all", "", []],
])("%s", (_, text, records) => {
  expect(csvRecords(text, ",").map(({ line, cells }) => [line, cells])).toEqual(records);
});

test("what is written as RFC 4180 says is read as it was, on the line where it begins", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", " ", "é"), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(table, (rows) => {
      const lines = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(","));
      let line = 1;
      const expected = rows.flatMap((cells, index) => {
        const begins = line;
        line += (`${lines[index]}\r\n`.match(/\r\n|\n/g) ?? []).length;
        return cells.some((one) => one.trim() !== "") ? [{ line: begins, cells }] : [];
      });
      expect(csvRecords(lines.join("\r\n"), ",")).toEqual(expected);
    }),
  );
});
