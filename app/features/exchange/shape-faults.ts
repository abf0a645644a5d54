import type * as z from "zod";
import { type FileFault, type FileFaultCode, isFileFault } from "#app/domain/exchange/file-fault.ts";
import { said } from "#app/domain/exchange/imported.ts";
import { type LineOf, type Path, placeOf } from "./place-in-file.ts";

type Issue = z.core.$ZodIssue;

/** A file that is wrong all over is told by its first faults. */
const MOST_FAULTS = 100;

/** What is wrong with the shape of a campaign file, in the order of its lines, without a word of the library that has found it. */
export function faultsOfShape(issues: readonly Issue[], written: unknown, lineOf: LineOf): FileFault[] {
  const faults = issues
    .flatMap((issue): FileFault[] => {
      if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) => unknownField([...issue.path, key], key));
      if (issue.code === "invalid_key") return [unknownField(issue.path, String(issue.path.at(-1) ?? ""))];
      const value = valueAt(written, issue.path);
      const isMissing = value === undefined && issue.path[0] !== "format";
      const what = isMissing ? String(issue.path.at(-1) ?? "") : isText(value) ? String(value) : undefined;
      return [
        {
          line: lineOf(issue.path),
          place: placeOf(issue.path),
          code: isMissing ? "field_missing" : codeOf(issue),
          said: what === undefined ? undefined : said(what),
          limit: limitOf(issue),
          allowed: issue.code === "invalid_value" ? issue.values.map(String) : undefined,
        },
      ];
    })
    .sort((one, other) => one.line - other.line)
    .slice(0, MOST_FAULTS);
  // Of a file that is something else, nothing more is to be said.
  const other = faults.find(({ code }) => code === "not_a_campaign");
  return other ? [other] : faults;

  function unknownField(path: Path, name: string): FileFault {
    return { line: lineOf(path), place: placeOf(path), code: "field_unknown", said: said(name) };
  }
}

function valueAt(written: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      inner && typeof inner === "object" ? (inner as Record<PropertyKey, unknown>)[step] : undefined,
    written,
  );
}

function isText(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function codeOf(issue: Issue): FileFaultCode {
  if (isFileFault(issue.message)) return issue.message;
  switch (issue.code) {
    case "too_small":
      if (issue.origin === "string") return "text_empty";
      return issue.origin === "array" ? "list_too_short" : "number_too_small";
    case "too_big":
      if (issue.origin === "string") return "text_too_long";
      return issue.origin === "array" ? "list_too_long" : "number_too_large";
    case "invalid_type":
      return issue.expected === "int" ? "number_not_whole" : "wrong_sort";
    case "invalid_value":
      return issue.path[0] === "format" ? "not_a_campaign" : "not_one_of";
    case "invalid_union":
      return "not_one_of";
    default:
      return "not_understood";
  }
}

function limitOf(issue: Issue): number | undefined {
  if (issue.code === "too_small") return Number(issue.minimum);
  return issue.code === "too_big" ? Number(issue.maximum) : undefined;
}
