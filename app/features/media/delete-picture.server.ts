import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { transaction } from "#app/infra/db.server.ts";
import { usesOfPictures } from "./picture-use.query.server.ts";

interface Deletion {
  brandId: string;
  marketerId: string;
  id: string;
  now: Date;
}

/** Deletes a picture with its files, unless a campaign shows it. */
export function deletePicture(deletion: Deletion): Promise<Result<null, "not_found" | "picture_in_use">> {
  const { brandId, marketerId, id, now } = deletion;
  return transaction(async (tx) => {
    const { rows } = await tx.query<{ name: string }>(
      "SELECT name FROM media_picture WHERE id = $1 AND brand_id = $2 FOR UPDATE",
      [id, brandId],
    );
    const [found] = rows;
    if (!found) return refuse("not_found");
    const uses = await usesOfPictures(tx, brandId);
    if (uses.some(({ picture }) => picture === id)) return refuse("picture_in_use");
    await tx.query("DELETE FROM media_picture WHERE id = $1 AND brand_id = $2", [id, brandId]);
    await recordAudit(tx, {
      brandId,
      marketerId,
      action: "picture_deleted",
      detail: { picture: found.name },
      now,
    });
    return ok(null);
  });
}
