import type { Words } from "#app/domain/kernel/language.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { LARGEST_UPLOAD } from "#app/domain/media/limits.ts";
import { addPicture, type UploadRefusal } from "./add-picture.server.ts";
import { describePicture } from "./describe-picture.server.ts";
import { findPicture, type MediaItem } from "./media.query.server.ts";
import { altSchema } from "./media.schema.ts";

/** A form around the file: the marks between its parts, and what the picture shows. */
const FORM_AROUND = 64 * 1024;

interface Uploader {
  brandId: string;
  marketerId: string;
  now: Date;
}

/** Takes the picture of a posted form, with what it shows where the form says that; one that says to be too large is not read. */
export async function receivePicture(
  request: Request,
  uploader: Uploader,
): Promise<Result<MediaItem, UploadRefusal | "text_too_long">> {
  const length = Number(request.headers.get("Content-Length") ?? Number.POSITIVE_INFINITY);
  if (length > LARGEST_UPLOAD + FORM_AROUND) return refuse("picture_too_large");
  const form = await request.formData().catch(() => {
    throw new Response(null, { status: 400 });
  });
  const file = form.get("file");
  if (!(file instanceof File)) return refuse("picture_missing");
  const alt = altSchema.safeParse(Object.fromEntries(form));
  if (!alt.success) return refuse("text_too_long");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const added = await addPicture({ ...uploader, fileName: file.name, bytes });
  return added.ok ? described(uploader, added.value.id, alt.data) : added;
}

/** What somebody has said of the picture before stays. */
async function described(
  uploader: Uploader,
  id: string,
  alt: Words,
): Promise<Result<MediaItem, "picture_busy">> {
  const found = await findPicture(uploader.brandId, id);
  // A colleague has deleted it in the same moment.
  if (!found) return refuse("picture_busy");
  if (Object.keys(alt).length === 0) return ok(found);
  const all = { ...alt, ...found.alt };
  await describePicture({ ...uploader, id, name: found.name, alt: all });
  return ok({ ...found, alt: all });
}
