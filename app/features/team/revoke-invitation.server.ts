import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { transaction } from "#app/infra/db.server.ts";

interface Revocation {
  brandId: string;
  marketerId: string;
  invitationId: string;
  now: Date;
}

/** Takes an invitation back: its link opens nothing any more, and a mail still waiting is not sent. False: there is none. */
export function revokeInvitation({ brandId, marketerId, invitationId, now }: Revocation): Promise<boolean> {
  return transaction(async (tx) => {
    const { rows } = await tx.query<{ email: string }>(
      `UPDATE colleague_invitation SET revoked_at = $3
        WHERE id = $1 AND brand_id = $2 AND accepted_at IS NULL AND revoked_at IS NULL RETURNING email`,
      [invitationId, brandId, now],
    );
    const revoked = rows[0];
    if (!revoked) return false;
    const detail = { colleague: revoked.email };
    await recordAudit(tx, { brandId, marketerId, action: "invitation_revoked", detail, now });
    return true;
  });
}
