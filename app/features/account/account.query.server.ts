import { type Device, readDevice } from "#app/domain/team/device.ts";
import { pool } from "#app/infra/db.server.ts";

export interface SessionView {
  id: string;
  device: Device;
  createdAt: Date;
  lastSeenAt: Date;
  isThis: boolean;
}

export interface AccountView {
  sessions: SessionView[];
  /** Since when the codes of an authenticator app are taken; null: there is none. */
  authenticatorSince: Date | null;
  /** How many there are. */
  passkeys: number;
  recoveryCodesLeft: number;
}

/** The browsers that are signed in with the account, and what protects it. */
export async function findAccount(marketerId: string, sessionId: string, now: Date): Promise<AccountView> {
  const [sessions, factors] = await Promise.all([
    pool.query<{ id: string; device: string; created_at: Date; last_seen_at: Date }>(
      `SELECT id, device, created_at, last_seen_at FROM marketer_session
        WHERE marketer_id = $1 AND expires_at > $2 AND NOT awaits_second_step ORDER BY (id = $3) DESC, last_seen_at DESC, id`,
      [marketerId, now, sessionId],
    ),
    pool.query<{ since: Date | null; passkeys: number; codes: number }>(
      `SELECT (SELECT confirmed_at FROM authenticator WHERE marketer_id = $1) AS since,
              (SELECT count(*)::int FROM passkey WHERE marketer_id = $1) AS passkeys,
              (SELECT count(*)::int FROM recovery_code WHERE marketer_id = $1 AND used_at IS NULL) AS codes`,
      [marketerId],
    ),
  ]);
  return {
    sessions: sessions.rows.map((row) => ({
      id: row.id,
      device: readDevice(row.device),
      createdAt: row.created_at,
      lastSeenAt: row.last_seen_at,
      isThis: row.id === sessionId,
    })),
    authenticatorSince: factors.rows[0]?.since ?? null,
    passkeys: factors.rows[0]?.passkeys ?? 0,
    recoveryCodesLeft: factors.rows[0]?.codes ?? 0,
  };
}
