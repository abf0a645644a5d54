import * as z from "zod";
import { LANGUAGES, type Words } from "#app/domain/kernel/language.ts";

/**
 * What the forms of a draft have in common. A draft may lack anything, so an empty field is no fault here: what keeps a
 * campaign from being published is for the checks. What cannot be stored at all is, and its message is a refusal code.
 */
const LONGEST = 20_000;
export const text = z.string().trim().max(LONGEST, "text_too_long").default("");

/** One text per language; those that say nothing are not there. */
export const words = z
  .object(
    Object.fromEntries(LANGUAGES.map((tag) => [tag, text])) as Record<
      (typeof LANGUAGES)[number],
      typeof text
    >,
  )
  .prefault({})
  .transform(said);

/** As `words`, but a text that is said in no language is absent. */
export const wordsOrNone = words.transform((all) => (isSaid(all) ? all : undefined));

export function said(all: Record<string, string>): Words {
  return Object.fromEntries(Object.entries(all).filter(([, one]) => one !== ""));
}

export function isSaid(all: Words): boolean {
  return Object.keys(all).length > 0;
}

/** A whole number within bounds. */
export const whole = (least: number, most: number) =>
  z.number("not_a_number").int("not_whole").min(least, "number_too_small").max(most, "number_too_large");
export const decimal = (least: number, most: number) =>
  z.number("not_a_number").min(least, "number_too_small").max(most, "number_too_large");
export const box = z.boolean().default(false);

/** A list whose last rows are empty: what nobody has filled in is not there. */
export function filled<Row>(rows: Row[] | undefined, isFilled: (row: Row) => boolean): Row[] {
  return (rows ?? []).filter(isFilled);
}

/** What the rows say of their own places, else the order in which they stand. */
export function inPlace<Row extends { place?: number | undefined }>(rows: Row[]): Omit<Row, "place">[] {
  return rows
    .map((row, index) => ({ row, place: row.place ?? index + 1, index }))
    .sort((one, other) => one.place - other.place || one.index - other.index)
    .map(({ row: { place: _, ...row } }) => row);
}
