import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import type { PasswordFault } from "#app/domain/team/password-fault.ts";
import { recordOwnAudit } from "#app/features/audit/record-audit.server.ts";
import { hashPassword } from "#app/features/team/password.server.ts";
import { transaction } from "#app/infra/db.server.ts";
import { isOwnPassword } from "./is-own-password.server.ts";
import { newPasswordFault } from "./new-password.server.ts";

interface Change {
  marketerId: string;
  sessionId: string;
  currentPassword: string;
  newPassword: string;
  ownWords: readonly string[];
  now: Date;
}

type Refusal = PasswordFault | "wrong_password" | "too_many_attempts";

/** A new password, given the old one; every other session ends (OWASP ASVS 5.0, 7.4.3). */
export async function changePassword(change: Change): Promise<Result<null, Refusal>> {
  const { marketerId, sessionId, now } = change;
  const fault = newPasswordFault(change.newPassword, change.ownWords);
  if (fault) return refuse(fault);
  const proof = await isOwnPassword(marketerId, change.currentPassword);
  if (proof !== "right") return refuse(proof);
  const passwordHash = await hashPassword(change.newPassword);
  return transaction(async (tx) => {
    await tx.query("UPDATE marketer SET password_hash = $2 WHERE id = $1", [marketerId, passwordHash]);
    await tx.query("DELETE FROM marketer_session WHERE marketer_id = $1 AND id <> $2", [
      marketerId,
      sessionId,
    ]);
    await tx.query("UPDATE marketer_session SET proved_at = $2 WHERE id = $1", [sessionId, now]);
    await tx.query("UPDATE password_reset SET spent_at = $2 WHERE marketer_id = $1 AND spent_at IS NULL", [
      marketerId,
      now,
    ]);
    await recordOwnAudit(marketerId, "password_changed", now, tx);
    return ok(null);
  });
}
