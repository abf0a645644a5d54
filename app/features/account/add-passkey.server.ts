import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { MOST_PASSKEYS, readTransports } from "#app/domain/team/passkey.ts";
import { recordOwnAudit } from "#app/features/audit/record-audit.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { type Queryable, transaction } from "#app/infra/db.server.ts";
import { challengeOf, readNewCredential } from "#app/infra/webauthn.server.ts";
import type { NewPasskey } from "./passkey.schema.ts";
import { spendChallenge } from "./passkey-challenge.server.ts";
import { hasSecondFactor, makeRecoveryCodes } from "./recovery-codes.server.ts";
import { relyingParty } from "./relying-party.server.ts";

interface Addition {
  marketerId: string;
  sessionId: string;
  made: NewPasskey;
  name: string;
  now: Date;
}

type Refusal = "passkey_refused" | "too_many_passkeys";

/**
 * Keeps a passkey that a browser has just made. It counts at once; the first second factor of an account brings the
 * recovery codes, which are null otherwise. Every other session ends, as after every change of this kind.
 */
export function addPasskey(addition: Addition): Promise<Result<{ recoveryCodes: string[] | null }, Refusal>> {
  const { marketerId, sessionId, made, now } = addition;
  return transaction(async (tx) => {
    const isAsked = await spendChallenge(tx, sessionId, challengeOf(made.clientData), now);
    const credential = relyingParty && readNewCredential(made, relyingParty);
    if (!isAsked || !credential) return refuse("passkey_refused");
    // Held, so that of two that come at once one is the first.
    await tx.query("SELECT FROM marketer WHERE id = $1 FOR UPDATE", [marketerId]);
    const { rows } = await tx.query("SELECT FROM passkey WHERE marketer_id = $1", [marketerId]);
    if (rows.length >= MOST_PASSKEYS) return refuse("too_many_passkeys");
    const isFirst = !(await hasSecondFactor(tx, marketerId));
    if (!(await store(tx, addition, credential))) return refuse("passkey_refused");
    await tx.query("DELETE FROM marketer_session WHERE marketer_id = $1 AND id <> $2", [
      marketerId,
      sessionId,
    ]);
    await recordOwnAudit(marketerId, "passkey_added", now, tx);
    return ok({ recoveryCodes: isFirst ? await makeRecoveryCodes(tx, marketerId) : null });
  });
}

/** False for a credential that is known already, whoever has it. */
async function store(
  tx: Queryable,
  { marketerId, made, name, now }: Addition,
  { credentialId, publicKey, count }: NonNullable<ReturnType<typeof readNewCredential>>,
): Promise<boolean> {
  const { rows } = await tx.query(
    `INSERT INTO passkey (id, marketer_id, credential_id, public_key, algorithm, sign_count, transports, name, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (credential_id) DO NOTHING RETURNING id`,
    [
      newId(),
      marketerId,
      credentialId,
      publicKey,
      made.algorithm,
      count,
      readTransports(made.transports),
      name,
      now,
    ],
  );
  return rows.length === 1;
}
