import * as z from "zod";
import { LANGUAGES } from "#app/domain/kernel/language.ts";
import { PREVIEW_PAGES } from "#app/domain/preview/begin-preview.ts";
import { MANNERS, SHOWN_DOORS, VIEWERS } from "#app/domain/preview/preview.ts";

/** What is looked at, as the address of the page says it; what is unknown counts as the usual. */
export const previewChoiceSchema = z.object({
  as: z.enum(VIEWERS).catch("new"),
  page: z.enum(PREVIEW_PAGES).catch("landing"),
  language: z.enum(LANGUAGES).optional().catch(undefined),
  level: z.string().catch(""),
  question: z.string().catch(""),
  door: z.enum(SHOWN_DOORS).catch("dated"),
  manner: z.enum(MANNERS).catch("right"),
  /** As a clock on the wall shows it, in the zone beside it; empty: now. */
  at: z.string().catch(""),
  atZone: z.string().optional().catch(undefined),
});
