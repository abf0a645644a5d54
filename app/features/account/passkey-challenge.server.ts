import { CHALLENGE_LIFE, PASSKEY_ALGORITHMS } from "#app/domain/team/passkey.ts";
import { pool, type Queryable } from "#app/infra/db.server.ts";
import { hashToken, newToken, passkeyHandle } from "#app/infra/secrets.server.ts";
import { relyingParty } from "./relying-party.server.ts";

/** Which passkeys a browser may use, or is not to make again. */
interface KnownPasskey {
  id: string;
  transports: string[];
}

/** What a browser has to know to let a passkey sign. Bytes are in base64url. */
export interface PasskeyRequest {
  challenge: string;
  /** The host. */
  party: string;
  known: KnownPasskey[];
  /** In milliseconds. */
  timeout: number;
}

/** What it has to know to make one. */
export interface PasskeyOffer extends PasskeyRequest {
  user: { id: string; name: string; displayName: string };
  algorithms: readonly number[];
}

/** Asks the browser of a session to have a challenge signed by one of the account's passkeys; null where there are none. */
export async function requestPasskey(
  { marketerId, sessionId }: { marketerId: string; sessionId: string },
  now: Date,
): Promise<PasskeyRequest | null> {
  if (!relyingParty) return null;
  const challenge = await newChallenge(sessionId, now);
  const { rows } = await pool.query<{ credential_id: Buffer; transports: string[] }>(
    "SELECT credential_id, transports FROM passkey WHERE marketer_id = $1 ORDER BY last_used_at DESC NULLS LAST, id",
    [marketerId],
  );
  const known = rows.map((row) => ({
    id: row.credential_id.toString("base64url"),
    transports: row.transports,
  }));
  return { challenge, party: relyingParty.id, known, timeout: CHALLENGE_LIFE };
}

/** Asks the browser of a session to make a passkey, on a device that has none of this account yet. */
export async function offerPasskey(
  me: { id: string; name: string; email: string },
  sessionId: string,
  now: Date,
): Promise<PasskeyOffer | null> {
  const request = await requestPasskey({ marketerId: me.id, sessionId }, now);
  const user = { id: passkeyHandle(me.id), name: me.email, displayName: me.name };
  return request && { ...request, user, algorithms: PASSKEY_ALGORITHMS };
}

/** One at a time for each session: the newest, of which only the hash is kept. */
async function newChallenge(sessionId: string, now: Date): Promise<string> {
  const challenge = newToken();
  await pool.query(
    "UPDATE marketer_session SET challenge_hash = $2, challenge_expires_at = $3 WHERE id = $1",
    [sessionId, hashToken(challenge), new Date(now.getTime() + CHALLENGE_LIFE)],
  );
  return challenge;
}

/** Whether an answer is for the session's challenge. It is spent before anything is checked: no challenge has two answers. */
export async function spendChallenge(
  tx: Queryable,
  sessionId: string,
  answered: string | null,
  now: Date,
): Promise<boolean> {
  const { rows } = await tx.query<{ is_answered: boolean | null }>(
    `UPDATE marketer_session s SET challenge_hash = NULL, challenge_expires_at = NULL
       FROM (SELECT id, challenge_hash = $2 AND challenge_expires_at > $3 AS is_answered FROM marketer_session WHERE id = $1 FOR UPDATE) asked
      WHERE s.id = asked.id RETURNING asked.is_answered`,
    [sessionId, hashToken(answered ?? ""), now],
  );
  return rows[0]?.is_answered === true;
}
