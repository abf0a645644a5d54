import { pool } from "#app/infra/db.server.ts";
import { codeUri, newCodeSecret } from "#app/infra/one-time-codes.server.ts";
import { type QrCode, qrCode } from "#app/infra/qr-code.server.ts";
import { seal, unseal } from "#app/infra/secrets.server.ts";

export interface AuthenticatorOffer {
  /** In groups of four, for those who type it. */
  secret: string;
  qr: QrCode;
}

/** Makes the secret that an app is to hold; nothing asks for a code before the first one was right. */
export async function beginAuthenticator(marketerId: string, now: Date): Promise<void> {
  await pool.query(
    `INSERT INTO authenticator (marketer_id, sealed_secret, created_at) VALUES ($1, $2, $3)
     ON CONFLICT (marketer_id) DO UPDATE SET sealed_secret = excluded.sealed_secret, created_at = excluded.created_at
     WHERE authenticator.confirmed_at IS NULL`,
    [marketerId, seal(newCodeSecret(), "authenticators"), now],
  );
}

/** The secret while the app is being set up; once it is confirmed nothing shows it any more. */
export async function offeredAuthenticator(
  marketerId: string,
  email: string,
): Promise<AuthenticatorOffer | null> {
  const { rows } = await pool.query<{ sealed_secret: Buffer }>(
    "SELECT sealed_secret FROM authenticator WHERE marketer_id = $1 AND confirmed_at IS NULL",
    [marketerId],
  );
  const offered = rows[0];
  if (!offered) return null;
  const secret = unseal(offered.sealed_secret, "authenticators");
  return { secret: secret.replace(/(.{4})(?=.)/g, "$1 "), qr: qrCode(codeUri(secret, email)) };
}
