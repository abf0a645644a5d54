import { hours } from "#app/domain/kernel/instant.ts";
import { requireMarketer, type SignedIn } from "#app/features/team/session.server.ts";
import { now } from "#app/infra/clock.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { safePath, seeOther } from "#app/infra/http.server.ts";
import { isOwnPassword } from "./is-own-password.server.ts";

/** For how long a password that was given counts as "just now". */
const PROOF_LIFE = hours(0.25);

/**
 * The marketer, who has given their password a moment ago; else the way leads through the page that asks for it
 * (OWASP ASVS 5.0, 7.5.1): an open browser alone changes nothing about how an account is protected.
 */
export async function requireProof(request: Request): Promise<SignedIn> {
  const signedIn = await requireMarketer(request);
  if (now().getTime() - signedIn.session.provedAt.getTime() <= PROOF_LIFE) return signedIn;
  const { pathname } = new URL(request.url);
  throw seeOther(`/studio/account/proof?to=${encodeURIComponent(safePath(pathname, "/studio/account"))}`);
}

/** Notes the moment when the password was right. */
export async function proveAgain(
  marketerId: string,
  sessionId: string,
  password: string,
  at: Date,
): Promise<"right" | "wrong_password" | "too_many_attempts"> {
  const proof = await isOwnPassword(marketerId, password);
  if (proof === "right")
    await pool.query("UPDATE marketer_session SET proved_at = $3 WHERE id = $1 AND marketer_id = $2", [
      sessionId,
      marketerId,
      at,
    ]);
  return proof;
}
