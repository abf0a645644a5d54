import { pool } from "#app/infra/db.server.ts";
import { relyingParty } from "./relying-party.server.ts";

/** By what an account can take the second step; a recovery code always stands in. */
export interface SecondStepWays {
  hasApp: boolean;
  hasPasskey: boolean;
}

export async function findSecondStepWays(marketerId: string): Promise<SecondStepWays> {
  const { rows } = await pool.query<SecondStepWays>(
    `SELECT EXISTS (SELECT FROM authenticator WHERE marketer_id = $1 AND confirmed_at IS NOT NULL) AS "hasApp",
            EXISTS (SELECT FROM passkey WHERE marketer_id = $1) AS "hasPasskey"`,
    [marketerId],
  );
  const ways = rows[0] ?? { hasApp: false, hasPasskey: false };
  return { ...ways, hasPasskey: ways.hasPasskey && relyingParty !== null };
}
