import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { recordOwnAudit } from "#app/features/audit/record-audit.server.ts";
import { openSession } from "#app/features/team/open-session.server.ts";
import { readSessionToken } from "#app/features/team/session-cookie.server.ts";
import { takeAllowance } from "#app/infra/allowance.server.ts";
import { pool, type Queryable, transaction } from "#app/infra/db.server.ts";
import { hashAddress, hashSession } from "#app/infra/secrets.server.ts";
import { spendCode } from "./check-code.server.ts";

type Refusal = "not_begun" | "wrong_code" | "too_many_attempts";

/** A browser whose password was right, and whose second step is still to come. */
export interface Waiting {
  marketerId: string;
  sessionId: string;
}

/** Whose password this browser has just given, if a second step is still to come. */
export async function awaitsSecondStep(request: Request, now: Date): Promise<Waiting | null> {
  const token = readSessionToken(request);
  if (!token) return null;
  const { rows } = await pool.query<{ marketer_id: string; id: string }>(
    "SELECT marketer_id, id FROM marketer_session WHERE token_hash = $1 AND awaits_second_step AND expires_at > $2",
    [hashSession(token), now],
  );
  const session = rows[0];
  return session ? { marketerId: session.marketer_id, sessionId: session.id } : null;
}

/**
 * One try at the second step, whichever way it is taken. Tries are limited per account, for codes and passkeys together and
 * wherever they come from (OWASP ASVS 5.0, 6.6.3).
 */
export async function trySecondStep(
  request: Request,
  now: Date,
): Promise<Result<Waiting, "not_begun" | "too_many_attempts">> {
  const waiting = await awaitsSecondStep(request, now);
  if (!waiting) return refuse("not_begun");
  const key = hashAddress(`code ${waiting.marketerId}`).toString("base64url");
  return (await takeAllowance("second-step", key)) ? ok(waiting) : refuse("too_many_attempts");
}

/** The second step of signing in by a code. */
export async function takeSecondStep(
  request: Request,
  code: string,
  now: Date,
): Promise<Result<{ token: string }, Refusal>> {
  const tried = await trySecondStep(request, now);
  if (!tried.ok) return tried;
  return transaction(async (tx) => {
    if (!(await spendCode(tx, tried.value.marketerId, code, now))) return refuse("wrong_code");
    const token = await finishSecondStep(tx, request, tried.value, now);
    return token === null ? refuse("not_begun") : ok({ token });
  });
}

/**
 * The session that waited ends and another one begins, under a token that the first step never had; null when it has
 * ended meanwhile, so that one sign-in opens one session.
 */
export async function finishSecondStep(
  tx: Queryable,
  request: Request,
  { marketerId, sessionId }: Waiting,
  now: Date,
): Promise<string | null> {
  const ended = await tx.query("DELETE FROM marketer_session WHERE id = $1 RETURNING id", [sessionId]);
  if (ended.rows.length === 0) return null;
  await recordOwnAudit(marketerId, "signed_in", now, tx);
  const userAgent = request.headers.get("User-Agent") ?? "";
  return openSession(marketerId, now, tx, { userAgent });
}
