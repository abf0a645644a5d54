import type { Role } from "#app/domain/team/role.ts";
import { pool } from "#app/infra/db.server.ts";
import { hashToken } from "#app/infra/secrets.server.ts";

export interface InvitationView {
  brand: string;
  inviter: string;
  email: string;
  role: Role;
  /** Somebody with this address works here already: they join with the account that they have. */
  hasAccount: boolean;
}

/** What an invitation's link opens, or null when it has ended. Looking spends nothing. */
export async function findInvitation(token: string, now: Date): Promise<InvitationView | null> {
  const { rows } = await pool.query<InvitationView>(
    `SELECT b.name AS brand, m.name AS inviter, i.email, i.role, EXISTS (SELECT FROM marketer WHERE email = i.email) AS "hasAccount"
       FROM colleague_invitation i JOIN brand b ON b.id = i.brand_id JOIN marketer m ON m.id = i.inviter_id
      WHERE i.token_hash = $1 AND i.expires_at > $2 AND i.accepted_at IS NULL AND i.revoked_at IS NULL`,
    [hashToken(token), now],
  );
  return rows[0] ?? null;
}
