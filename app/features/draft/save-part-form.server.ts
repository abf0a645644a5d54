import { parseWithZod } from "@conform-to/zod/v4";
import type * as z from "zod";
import type { Question } from "#app/domain/campaign/question.ts";
import type { FramePart, LevelPart, PartName } from "#app/domain/draft/parts.ts";
import { fillPictures } from "#app/features/media/fill-pictures.server.ts";
import { toInstant } from "#app/infra/zoned-time.server.ts";
import type { Editing } from "./edit-draft.server.ts";
import { FRAME_FORMS } from "./frame-form.schema.ts";
import { levelForm } from "./level-form.schema.ts";
import { QUESTION_FORMS, toQuestion } from "./question-form.schema.ts";
import { type Saved, savePart } from "./save-part.server.ts";

/** By the name of the field at fault: a refusal code, for which the catalogue has a sentence. */
export type FieldFaults = Record<string, string>;

export type PartSaved = Saved | { ok: false; refusal: "faulty"; faults: FieldFaults };

/** Saves what the form of one part says. Nothing is stored while a field says something that cannot be kept. */
export async function savePartForm(
  editing: Editing,
  part: PartName,
  form: FormData,
  timeZone: string,
): Promise<PartSaved> {
  const shape = shapeOf(part, form, timeZone);
  if (!shape) return { ok: false, refusal: "not_there" };
  const missing = await fillPictures(editing.brandId, form);
  if (missing.length > 0) {
    const faults = Object.fromEntries(missing.map((name) => [name, "picture_gone"]));
    return { ok: false, refusal: "faulty", faults };
  }
  const parsed = parseWithZod(form, { schema: shape.schema });
  if (parsed.status !== "success")
    return { ok: false, refusal: "faulty", faults: faultsOf(parsed.error ?? {}) };
  return savePart({
    ...editing,
    part,
    seen: Number(form.get("seen") ?? 0),
    change: (content) => shape.change(content, parsed.value as object),
  });
}

interface Shape {
  schema: z.ZodType;
  change(content: unknown, form: object): unknown;
}

function shapeOf(part: PartName, form: FormData, timeZone: string): Shape | null {
  if (part === "levels") return null;
  if (part.startsWith("level:")) return levelShape(timeZone);
  if (part.startsWith("question:")) return questionShape(String(form.get("kind") ?? ""));
  const schema = FRAME_FORMS[part as FramePart];
  return schema ? { schema, change: (_, made) => made } : null;
}

function levelShape(timeZone: string): Shape {
  return {
    schema: levelForm((local) => toInstant(local, timeZone).getTime()),
    change(content, made) {
      const { key, opening, questions } = content as LevelPart;
      return { key, opening, questions, ...made };
    },
  };
}

function questionShape(kind: string): Shape | null {
  if (!Object.hasOwn(QUESTION_FORMS, kind)) return null;
  return {
    schema: QUESTION_FORMS[kind as Question["kind"]],
    // A form of another kind than what is there is one that was open before the kind changed: it changes nothing.
    change(content, made) {
      const question = content as Question;
      return question.kind === kind ? toQuestion(question.kind, question.key, made) : question;
    },
  };
}

function faultsOf(error: Record<string, string[] | null>): FieldFaults {
  return Object.fromEntries(
    Object.entries(error).flatMap(([name, codes]) => (codes?.[0] ? [[name, codes[0]]] : [])),
  );
}
