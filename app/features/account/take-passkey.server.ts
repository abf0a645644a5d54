import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { hasCountedOn, type PasskeyAlgorithm } from "#app/domain/team/passkey.ts";
import { type Queryable, transaction } from "#app/infra/db.server.ts";
import { passkeyHandle } from "#app/infra/secrets.server.ts";
import { challengeOf, checkAssertion } from "#app/infra/webauthn.server.ts";
import type { SignedByPasskey } from "./passkey.schema.ts";
import { spendChallenge } from "./passkey-challenge.server.ts";
import { relyingParty } from "./relying-party.server.ts";
import { finishSecondStep, trySecondStep } from "./take-second-step.server.ts";

type Refusal = "not_begun" | "passkey_refused" | "too_many_attempts";

/**
 * The second step of signing in by a passkey. That somebody was there is asked for, and no more: the password has been
 * given already, so that a key without a PIN is a second factor too (OWASP ASVS 5.0, 6.3.3). Whatever is wrong is said in
 * the same words, and counts as a wrong code does.
 */
export async function takePasskey(
  request: Request,
  signed: SignedByPasskey,
  now: Date,
): Promise<Result<{ token: string }, Refusal>> {
  const tried = await trySecondStep(request, now);
  if (!tried.ok) return tried;
  const waiting = tried.value;
  return transaction(async (tx) => {
    const isAsked = await spendChallenge(tx, waiting.sessionId, challengeOf(signed.clientData), now);
    if (!isAsked || !(await spendCount(tx, waiting.marketerId, signed, now)))
      return refuse("passkey_refused");
    const token = await finishSecondStep(tx, request, waiting, now);
    return token === null ? refuse("not_begun") : ok({ token });
  });
}

/** Whether one of the account's own passkeys has signed, and has counted on. The row is held until its counter is kept. */
async function spendCount(
  tx: Queryable,
  marketerId: string,
  signed: SignedByPasskey,
  now: Date,
): Promise<boolean> {
  if (!relyingParty) return false;
  if (signed.user !== "" && signed.user !== passkeyHandle(marketerId)) return false;
  const { rows } = await tx.query<{
    id: string;
    public_key: Buffer;
    algorithm: PasskeyAlgorithm;
    sign_count: string;
  }>(
    "SELECT id, public_key, algorithm, sign_count FROM passkey WHERE marketer_id = $1 AND credential_id = $2 FOR UPDATE",
    [marketerId, Buffer.from(signed.credential, "base64url")],
  );
  const passkey = rows[0];
  if (!passkey) return false;
  const { public_key: publicKey, algorithm } = passkey;
  const count = checkAssertion(signed, { publicKey, algorithm }, relyingParty);
  if (count === null || !hasCountedOn(Number(passkey.sign_count), count)) return false;
  await tx.query("UPDATE passkey SET sign_count = $2, last_used_at = $3 WHERE id = $1", [
    passkey.id,
    count,
    now,
  ]);
  return true;
}
