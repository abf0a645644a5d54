import * as z from "zod";
import { QUESTION_KINDS, type QuestionKind } from "#app/domain/campaign/question.ts";

const key = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
const place = z.coerce.number().int();

/** An edit of the order or the number of levels and questions, as a form names it. */
export const editSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("undo") }),
  z.object({ kind: z.literal("add-level") }),
  z.object({ kind: z.literal("duplicate-level"), level: key }),
  z.object({ kind: z.literal("remove-level"), level: key }),
  z.object({ kind: z.literal("move-level"), level: key, to: place }),
  z.object({
    kind: z.literal("add-question"),
    level: key,
    of: z.enum(QUESTION_KINDS as readonly [QuestionKind, ...QuestionKind[]]),
  }),
  z.object({ kind: z.literal("duplicate-question"), question: key }),
  z.object({ kind: z.literal("remove-question"), question: key }),
  z.object({ kind: z.literal("move-question"), question: key, level: key, to: place }),
]);

export type Edit = z.infer<typeof editSchema>;
