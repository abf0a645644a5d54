import { refuse } from "#app/domain/kernel/result.ts";
import { LARGEST_UPLOAD } from "#app/domain/media/limits.ts";
import { addPicture } from "./add-picture.server.ts";

/** A form around the file: the marks between its parts. */
const FORM_AROUND = 64 * 1024;

/** Takes the picture of a posted form; one that says to be too large is not read at all. */
export async function receivePicture(
  request: Request,
  uploader: { brandId: string; marketerId: string; now: Date },
): ReturnType<typeof addPicture> {
  const length = Number(request.headers.get("Content-Length") ?? Number.POSITIVE_INFINITY);
  if (length > LARGEST_UPLOAD + FORM_AROUND) return refuse("picture_too_large");
  const form = await request.formData().catch(() => {
    throw new Response(null, { status: 400 });
  });
  const file = form.get("file");
  if (!(file instanceof File)) return refuse("picture_missing");
  const bytes = new Uint8Array(await file.arrayBuffer());
  return addPicture({ ...uploader, fileName: file.name, bytes });
}
