import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { transaction } from "#app/infra/db.server.ts";
import { makeBrand } from "./create-first-account.server.ts";

interface Creation {
  marketerId: string;
  sessionId: string;
  brandName: string;
  postalAddress: string;
  senderEmail: string;
  now: Date;
}

/** Another brand beside the first, strictly apart: whoever makes it owns it, and this browser works for it from now on. */
export function createBrand({ marketerId, sessionId, now, ...brand }: Creation): Promise<string> {
  return transaction(async (tx) => {
    const brandId = await makeBrand(tx, brand);
    await tx.query(
      "INSERT INTO membership (brand_id, marketer_id, role, created_at) VALUES ($1, $2, 'owner', $3)",
      [brandId, marketerId, now],
    );
    await recordAudit(tx, { brandId, marketerId, action: "brand_created", now });
    await tx.query("UPDATE marketer_session SET brand_id = $2 WHERE id = $1", [sessionId, brandId]);
    return brandId;
  });
}
