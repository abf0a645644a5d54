import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { widthsUpTo } from "#app/domain/media/address.ts";
import { LARGEST_UPLOAD, MOST_PIXELS, MOST_STORED, TALLEST, WIDEST } from "#app/domain/media/limits.ts";
import { pictureName } from "#app/domain/media/picture-name.ts";
import { isDrawing, isTwoThings } from "#app/domain/media/second-kind.ts";
import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { takeAllowance } from "#app/infra/allowance.server.ts";
import { pool, type Queryable, transaction } from "#app/infra/db.server.ts";
import { type NotRemade, type Remade, remakePicture } from "#app/infra/remake-picture.server.ts";
import { contentId, hashAddress } from "#app/infra/secrets.server.ts";

/** Each has its sentence in the catalogue of faults. */
export type UploadRefusal =
  | "picture_missing"
  | "picture_too_large"
  | "picture_drawing"
  | "picture_other_kind"
  | "picture_none"
  | "picture_two_things"
  | "picture_too_many_pixels"
  | "picture_broken"
  | "picture_busy"
  | "picture_too_many"
  | "picture_no_room";

export interface Upload {
  brandId: string;
  marketerId: string;
  fileName: string;
  bytes: Uint8Array;
  now: Date;
}

type Added = Result<{ id: string }, UploadRefusal>;

const REFUSALS: Record<NotRemade["refusal"], UploadRefusal> = {
  no_picture: "picture_none",
  other_kind: "picture_other_kind",
  too_many_pixels: "picture_too_many_pixels",
  broken: "picture_broken",
  busy: "picture_busy",
};

/**
 * Takes a picture into the brand's library: judged by what it holds and not by its name, and made anew. One that is there
 * already stays as it is and is answered again.
 */
export async function addPicture(upload: Upload): Promise<Added> {
  const { brandId, bytes } = upload;
  if (bytes.length === 0) return refuse("picture_missing");
  if (bytes.length > LARGEST_UPLOAD) return refuse("picture_too_large");
  const id = contentId(brandId, bytes);
  const { rows } = await pool.query("SELECT FROM media_picture WHERE id = $1 AND brand_id = $2", [
    id,
    brandId,
  ]);
  if (rows.length > 0) return ok({ id });

  if (!(await takeAllowance("media-upload", hashAddress(`media ${brandId}`).toString("base64url"))))
    return refuse("picture_too_many");
  if (isDrawing(bytes)) return refuse("picture_drawing");
  const made = await remakePicture(bytes, {
    mostPixels: MOST_PIXELS,
    widest: WIDEST,
    tallest: TALLEST,
    widths: widthsUpTo,
  });
  if ("refusal" in made) return refuse(REFUSALS[made.refusal]);
  if (isTwoThings(bytes)) return refuse("picture_two_things");
  return transaction((tx) => store(tx, id, upload, made));
}

/** Who uploads for one brand at once waits here for the other, so that together they take no more room than there is. */
async function store(tx: Queryable, id: string, upload: Upload, made: Remade): Promise<Added> {
  const { brandId, marketerId, now } = upload;
  await tx.query("SELECT FROM brand WHERE id = $1 FOR NO KEY UPDATE", [brandId]);
  const bytes = made.files.reduce((sum, { content }) => sum + content.length, 0);
  const { rows } = await tx.query<{ stored: number }>(
    "SELECT coalesce(sum(bytes), 0)::float8 AS stored FROM media_picture WHERE brand_id = $1",
    [brandId],
  );
  if ((rows[0]?.stored ?? 0) + bytes > MOST_STORED) return refuse("picture_no_room");

  const name = pictureName(upload.fileName) || id.slice(0, 8);
  const added = await tx.query(
    `INSERT INTO media_picture (id, brand_id, name, width, height, bytes, uploaded_by, uploaded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [id, brandId, name, made.width, made.height, bytes, marketerId, now],
  );
  // Another has uploaded the same while this one was made.
  if (added.rows.length === 0) return ok({ id });
  for (const { format, width, content } of made.files)
    await tx.query(
      "INSERT INTO media_file (picture_id, brand_id, width, format, content) VALUES ($1, $2, $3, $4, $5)",
      [id, brandId, width, format, content],
    );
  await recordAudit(tx, { brandId, marketerId, action: "picture_added", detail: { picture: name }, now });
  return ok({ id });
}
