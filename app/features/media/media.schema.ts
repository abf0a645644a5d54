import * as z from "zod";
import { LANGUAGES, type Language, type Words } from "#app/domain/kernel/language.ts";

const LONGEST_ALT = 500;
const alt = z.string().trim().max(LONGEST_ALT, "text_too_long");

/** What a picture is called, and a text of each language that the page asks for; `alt.en` is what it shows, in English. */
export function descriptionSchema(languages: readonly Language[]) {
  const asked = LANGUAGES.filter((tag) => languages.includes(tag));
  return z.object({
    name: z.string().trim().min(1, "picture_name_missing").max(80, "text_too_long"),
    ...Object.fromEntries(asked.map((tag) => [`alt.${tag}`, alt])),
  });
}

/** The texts of a form that may ask for them, by language. */
export const altSchema = z
  .object(Object.fromEntries(LANGUAGES.map((tag) => [`alt.${tag}`, alt.optional()])))
  .transform(altOf);

export function altOf(fields: Record<string, unknown>): Words {
  return Object.fromEntries(
    LANGUAGES.flatMap((tag) => {
      const said = fields[`alt.${tag}`];
      return typeof said === "string" ? [[tag, said]] : [];
    }),
  );
}
