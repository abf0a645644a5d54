import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { recordOwnAudit } from "#app/features/audit/record-audit.server.ts";
import { transaction } from "#app/infra/db.server.ts";
import { dropRecoveryCodes } from "./recovery-codes.server.ts";

/** Takes one of the marketer's own passkeys off the account: it signs nobody in any more. */
export function removePasskey(
  marketerId: string,
  passkeyId: string,
  now: Date,
): Promise<Result<null, "not_found">> {
  return transaction(async (tx) => {
    const { rows } = await tx.query(
      "DELETE FROM passkey WHERE marketer_id = $1 AND id::text = $2 RETURNING id",
      [marketerId, passkeyId],
    );
    if (rows.length === 0) return refuse("not_found");
    await dropRecoveryCodes(tx, marketerId);
    await recordOwnAudit(marketerId, "passkey_removed", now, tx);
    return ok(null);
  });
}
