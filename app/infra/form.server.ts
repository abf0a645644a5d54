import type * as z from "zod";

/** Which field is at fault, and by which refusal code; `form` is a fault of no single field. */
export type Faults<Code extends string = string> = Record<string, Code>;

/** What a form came to. `values` are the words as typed, to be shown again; passwords are not among them. */
export type ParsedForm<Value, Code extends string = string> =
  | { ok: true; value: Value }
  | { ok: false; faults: Faults<Code>; values: Record<string, string> };

/**
 * Checks the fields of a posted form (`readForm`). The schema's error messages are refusal codes, such as
 * `z.string().min(1, "name_empty")`; `sentences` is the catalogue that turns them into words, so that a code
 * nobody can read is found by the first test that meets it. An absent field counts as an empty one, since
 * that is how a browser sends an unticked box: `z.literal("on", "rules_not_accepted")`.
 */
export function parseForm<Schema extends z.ZodObject, Code extends string>(
  fields: Record<string, unknown>,
  schema: Schema,
  sentences: Readonly<Record<Code, unknown>>,
): ParsedForm<z.output<Schema>, Code> {
  const empty = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, ""]));
  const parsed = schema.safeParse({ ...empty, ...fields });
  if (parsed.success) return { ok: true, value: parsed.data };

  const faults: Faults<Code> = {};
  for (const { path, message } of parsed.error.issues) {
    if (!(message in sentences))
      throw new Error(`The refusal "${message}" of "${path.join(".")}" has no sentence.`);
    faults[String(path[0] ?? "form")] ??= message as Code;
  }
  return { ok: false, faults, values: shownAgain(fields) };
}

/** A refusal that only the act could find, in the shape of a field's fault. */
export function faultOf<Code extends string>(
  field: string,
  code: Code,
  fields: Record<string, unknown>,
): { ok: false; faults: Faults<Code>; values: Record<string, string> } {
  return { ok: false, faults: { [field]: code }, values: shownAgain(fields) };
}

function shownAgain(fields: Record<string, unknown>): Record<string, string> {
  const typed = Object.entries(fields).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && !/password/i.test(entry[0]),
  );
  return Object.fromEntries(typed);
}
