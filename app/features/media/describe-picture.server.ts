import type { Words } from "#app/domain/kernel/language.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { transaction } from "#app/infra/db.server.ts";

interface Description {
  brandId: string;
  marketerId: string;
  id: string;
  name: string;
  /** The texts of the languages that were asked for; an empty one is taken away, those of other languages stay. */
  alt: Words;
  now: Date;
}

/** Says what a picture is called in the library and what it shows. */
export function describePicture(said: Description): Promise<Result<null, "not_found">> {
  const { brandId, marketerId, id, name, alt, now } = said;
  return transaction(async (tx) => {
    const { rows } = await tx.query(
      `UPDATE media_picture
          SET name = $3, alt = (SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(alt || $4::jsonb) WHERE value <> '""')
        WHERE id = $1 AND brand_id = $2 RETURNING id`,
      [id, brandId, name, JSON.stringify(alt)],
    );
    if (rows.length === 0) return refuse("not_found");
    await recordAudit(tx, {
      brandId,
      marketerId,
      action: "picture_described",
      detail: { picture: name },
      now,
    });
    return ok(null);
  });
}
