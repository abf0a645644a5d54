import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { recordOwnAudit } from "#app/features/audit/record-audit.server.ts";
import { takeAllowance } from "#app/infra/allowance.server.ts";
import { transaction } from "#app/infra/db.server.ts";
import { hashAddress } from "#app/infra/secrets.server.ts";
import { spendStep } from "./check-code.server.ts";
import { dropRecoveryCodes, makeRecoveryCodes } from "./recovery-codes.server.ts";

/** The first right code makes the app count from now on, and brings the recovery codes. Every other session ends. */
export async function confirmAuthenticator(
  marketerId: string,
  sessionId: string,
  code: string,
  now: Date,
): Promise<Result<{ recoveryCodes: string[] }, "wrong_code" | "too_many_attempts">> {
  const key = hashAddress(`code ${marketerId}`).toString("base64url");
  if (!(await takeAllowance("second-step", key))) return refuse("too_many_attempts");
  return transaction(async (tx) => {
    const { rows } = await tx.query(
      "SELECT FROM authenticator WHERE marketer_id = $1 AND confirmed_at IS NULL FOR UPDATE",
      [marketerId],
    );
    if (rows.length === 0 || !(await spendStep(tx, marketerId, code, now))) return refuse("wrong_code");
    await tx.query("UPDATE authenticator SET confirmed_at = $2 WHERE marketer_id = $1", [marketerId, now]);
    await tx.query("DELETE FROM marketer_session WHERE marketer_id = $1 AND id <> $2", [
      marketerId,
      sessionId,
    ]);
    await recordOwnAudit(marketerId, "authenticator_added", now, tx);
    return ok({ recoveryCodes: await makeRecoveryCodes(tx, marketerId) });
  });
}

/** The app is asked for no more. */
export async function removeAuthenticator(marketerId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const { rows } = await tx.query<{ confirmed_at: Date | null }>(
      "DELETE FROM authenticator WHERE marketer_id = $1 RETURNING confirmed_at",
      [marketerId],
    );
    await dropRecoveryCodes(tx, marketerId);
    if (rows[0]?.confirmed_at) await recordOwnAudit(marketerId, "authenticator_removed", now, tx);
  });
}
