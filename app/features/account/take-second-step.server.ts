import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { recordOwnAudit } from "#app/features/audit/record-audit.server.ts";
import { openSession } from "#app/features/team/open-session.server.ts";
import { readSessionToken } from "#app/features/team/session-cookie.server.ts";
import { takeAllowance } from "#app/infra/allowance.server.ts";
import { pool, transaction } from "#app/infra/db.server.ts";
import { hashAddress, hashSession } from "#app/infra/secrets.server.ts";
import { spendCode } from "./check-code.server.ts";

type Refusal = "not_begun" | "wrong_code" | "too_many_attempts";

/** Whose password this browser has just given, if a code is still to come. */
export async function awaitsSecondStep(request: Request, now: Date): Promise<string | null> {
  const token = readSessionToken(request);
  if (!token) return null;
  const { rows } = await pool.query<{ marketer_id: string }>(
    "SELECT marketer_id FROM marketer_session WHERE token_hash = $1 AND awaits_second_step AND expires_at > $2",
    [hashSession(token), now],
  );
  return rows[0]?.marketer_id ?? null;
}

/**
 * The second step of signing in. The session that waited ends and another one begins, under a token that the
 * first step never had. Wrong codes are limited per account, wherever they come from (OWASP ASVS 5.0, 6.6.3).
 */
export async function takeSecondStep(
  request: Request,
  code: string,
  now: Date,
): Promise<Result<{ token: string }, Refusal>> {
  const marketerId = await awaitsSecondStep(request, now);
  const waiting = readSessionToken(request);
  if (!marketerId || !waiting) return refuse("not_begun");
  const key = hashAddress(`code ${marketerId}`).toString("base64url");
  if (!(await takeAllowance("second-step", key))) return refuse("too_many_attempts");
  return transaction(async (tx) => {
    if (!(await spendCode(tx, marketerId, code, now))) return refuse("wrong_code");
    const ended = await tx.query("DELETE FROM marketer_session WHERE token_hash = $1 RETURNING id", [
      hashSession(waiting),
    ]);
    if (ended.rows.length === 0) return refuse("not_begun");
    await recordOwnAudit(marketerId, "signed_in", now, tx);
    const userAgent = request.headers.get("User-Agent") ?? "";
    return ok({ token: await openSession(marketerId, now, tx, { userAgent }) });
  });
}
