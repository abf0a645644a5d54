import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { transaction } from "#app/infra/db.server.ts";
import type { BrandView } from "./brand.query.server.ts";

interface Change extends BrandView {
  brandId: string;
  marketerId: string;
  now: Date;
}

/** Mails that wait are sent with the new words: they are made when they go out. */
export function changeBrand({ brandId, marketerId, now, ...brand }: Change): Promise<void> {
  return transaction(async (tx) => {
    const { rows } = await tx.query(
      `UPDATE brand SET name = $2, postal_address = $3, sender_email = $4, privacy_email = $5
        WHERE id = $1 AND (name, postal_address, sender_email, privacy_email) IS DISTINCT FROM ($2, $3, $4, $5) RETURNING id`,
      [brandId, brand.brandName, brand.postalAddress, brand.senderEmail, brand.privacyEmail],
    );
    if (rows.length > 0) await recordAudit(tx, { brandId, marketerId, action: "brand_changed", now });
  });
}
