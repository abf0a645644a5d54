import { createReadableStreamFromReadable } from "@remix-run/node";
import type { StudioLanguage } from "#app/domain/kernel/language.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { csvFile } from "#app/infra/csv.server.ts";

/** As the spreadsheets of each language's readers part their cells. */
const DELIMITERS = { en: ",", fr: ";" } as const;

/** A file of questions with every kind that a CSV can hold, to be opened in a spreadsheet and written over. */
export function exampleFile(language: StudioLanguage): Response {
  const { exampleName, exampleHeadings: heading, exampleRows } = studioMessages(language).exchange;
  const places = Math.max(...exampleRows.map(({ choices = [] }) => choices.length));
  const rows = exampleRows.map(({ choices = [], ...row }) => [
    row.kind,
    row.prompt,
    ...Array.from({ length: places }, (_, index) => choices[index] ?? ""),
    row.right ?? "",
    String(row.points),
    row.explanation,
    row.min ?? "",
    row.max ?? "",
    row.tolerance ?? "",
    row.unit ?? "",
    row.source ?? "",
  ]);
  const headings = [
    heading.kind,
    heading.prompt,
    ...Array.from({ length: places }, (_, index) => heading.choice(index + 1)),
    heading.right,
    heading.points,
    heading.explanation,
    heading.min,
    heading.max,
    heading.tolerance,
    heading.unit,
    heading.source,
  ];
  const file = csvFile(rows, { columns: headings, delimiter: DELIMITERS[language] });
  return new Response(createReadableStreamFromReadable(file), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${exampleName}.csv"`,
    },
  });
}
