import { recordOwnAudit } from "#app/features/audit/record-audit.server.ts";
import type { Queryable } from "#app/infra/db.server.ts";
import { stepOfCode } from "#app/infra/one-time-codes.server.ts";
import { hashRecoveryCode, unseal } from "#app/infra/secrets.server.ts";
import { plainRecoveryCode } from "./recovery-codes.server.ts";

/** Spends one code of a marketer's authenticator, or a recovery code. */
export async function spendCode(
  tx: Queryable,
  marketerId: string,
  code: string,
  now: Date,
): Promise<boolean> {
  if (!isAppCode(code)) return spendRecoveryCode(tx, marketerId, code, now);
  const { rows } = await tx.query(
    "SELECT FROM authenticator WHERE marketer_id = $1 AND confirmed_at IS NOT NULL",
    [marketerId],
  );
  return rows.length > 0 && spendStep(tx, marketerId, code, now);
}

/**
 * Spends one code of an authenticator, also of one that is being set up. A code is good once: the step it belongs to is
 * kept, and nothing up to that step is taken again (RFC 6238 5.2). The row is held, so that of two browsers with
 * the same code one gets in.
 */
export async function spendStep(
  tx: Queryable,
  marketerId: string,
  typed: string,
  now: Date,
): Promise<boolean> {
  const code = plainAppCode(typed);
  if (!isAppCode(code)) return false;
  const { rows } = await tx.query<{ sealed_secret: Buffer; last_step: string }>(
    "SELECT sealed_secret, last_step FROM authenticator WHERE marketer_id = $1 FOR UPDATE",
    [marketerId],
  );
  const authenticator = rows[0];
  if (!authenticator) return false;
  const step = stepOfCode(unseal(authenticator.sealed_secret, "authenticators"), code, now);
  if (step === null || step <= Number(authenticator.last_step)) return false;
  await tx.query("UPDATE authenticator SET last_step = $2 WHERE marketer_id = $1", [marketerId, step]);
  return true;
}

const plainAppCode = (typed: string) => typed.replace(/\s/g, "");
const isAppCode = (typed: string) => /^\d{6}$/.test(plainAppCode(typed));

async function spendRecoveryCode(
  tx: Queryable,
  marketerId: string,
  code: string,
  now: Date,
): Promise<boolean> {
  const { rows } = await tx.query(
    `UPDATE recovery_code SET used_at = $3 WHERE marketer_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING code_hash`,
    [marketerId, hashRecoveryCode(plainRecoveryCode(code)), now],
  );
  if (rows.length === 0) return false;
  await recordOwnAudit(marketerId, "recovery_code_used", now, tx);
  return true;
}
