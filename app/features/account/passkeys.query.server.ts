import { pool } from "#app/infra/db.server.ts";

export interface PasskeyView {
  id: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

/** The account's passkeys, oldest first. */
export async function findPasskeys(marketerId: string): Promise<PasskeyView[]> {
  const { rows } = await pool.query<PasskeyView>(
    `SELECT id, name, created_at AS "createdAt", last_used_at AS "lastUsedAt"
       FROM passkey WHERE marketer_id = $1 ORDER BY created_at, id`,
    [marketerId],
  );
  return rows;
}
