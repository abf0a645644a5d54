import { ok, type Result, refuse } from "../kernel/result.ts";
import type { Fields, GivenRefusal } from "./kinds/kind.ts";

/**
 * The field `choice` as typed text: NFC, its ends trimmed; control, format and private-use characters and halves of
 * surrogate pairs (which PostgreSQL's JSON refuses) are spaces, runs of spaces one. Line breaks stay only where asked
 * for. `longest` counts characters (code points).
 */
export function readText(
  fields: Fields,
  longest: number,
  lines: "one-line" | "many-lines",
): Result<string[], GivenRefusal> {
  const typed = (fields.get("choice")?.at(-1) ?? "").normalize("NFC").replace(/\r\n?/g, "\n");
  const rows = (lines === "many-lines" ? typed.split("\n") : [typed]).map(tidy);
  const text = rows.join("\n").trim();
  if (text === "") return refuse("nothing_chosen");
  return [...text].length > longest ? refuse("too_long") : ok([text]);
}

function tidy(row: string): string {
  return row.replace(UNSEEN, " ").replace(/\s+/gu, " ").trim();
}

/** Joiners stay: emoji and scripts need them. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
