import * as z from "zod";
import { LONGEST_WORDS } from "#app/domain/campaign/most-parts.ts";
import { LANGUAGES } from "#app/domain/kernel/language.ts";

/**
 * What the parts of a campaign file have in common. A file may be as unfinished as a draft: what is not said yet is for the
 * check before publishing, and no fault of its shape. Messages are codes; `exchange` of the studio's catalogue has their sentences.
 */
export const key = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "key_wanted");
export const words = z.partialRecord(z.enum(LANGUAGES), z.string().trim().min(1).max(LONGEST_WORDS));
export const points = z.number().int().min(0).max(10_000);
/** May be negative. */
export const ownPoints = z.number().int().min(-10_000).max(10_000);
const pixels = z.number().int().min(1).max(10_000);

const src = z.string().regex(/^(\/([\w-][\w.-]*\/)*[\w-][\w.-]*\.(avif|webp|svg))?$/, "path_wanted");

/** A picture that the text beside it describes. */
export const pictureSize = z.strictObject({ src, width: pixels, height: pixels });
export const picture = pictureSize.extend({ alt: words });
