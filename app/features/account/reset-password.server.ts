import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import type { PasswordFault } from "#app/domain/team/password-fault.ts";
import { recordOwnAudit } from "#app/features/audit/record-audit.server.ts";
import { hashPassword } from "#app/features/team/password.server.ts";
import { transaction } from "#app/infra/db.server.ts";
import { hashToken } from "#app/infra/secrets.server.ts";
import { findReset } from "./ask-reset.server.ts";
import { newPasswordFault } from "./new-password.server.ts";

/**
 * Spends the link: a new password, and every session of the account ends. Nobody is signed in by it, so the second
 * factor is asked for as always; every other link that was asked for ends too.
 */
export async function resetPassword(
  token: string,
  newPassword: string,
  now: Date,
): Promise<Result<null, PasswordFault | "link_spent">> {
  const found = await findReset(token, now);
  if (!found) return refuse("link_spent");
  const fault = newPasswordFault(newPassword, found.ownWords);
  if (fault) return refuse(fault);
  const passwordHash = await hashPassword(newPassword);
  return transaction(async (tx) => {
    const { rows } = await tx.query<{ marketer_id: string }>(
      `UPDATE password_reset SET spent_at = $2
        WHERE token_hash = $1 AND expires_at > $2 AND spent_at IS NULL RETURNING marketer_id`,
      [hashToken(token), now],
    );
    const marketerId = rows[0]?.marketer_id;
    if (!marketerId) return refuse("link_spent");
    await tx.query("UPDATE marketer SET password_hash = $2 WHERE id = $1", [marketerId, passwordHash]);
    await tx.query("UPDATE password_reset SET spent_at = $2 WHERE marketer_id = $1 AND spent_at IS NULL", [
      marketerId,
      now,
    ]);
    await tx.query("DELETE FROM marketer_session WHERE marketer_id = $1", [marketerId]);
    await recordOwnAudit(marketerId, "password_reset", now, tx);
    return ok(null);
  });
}
