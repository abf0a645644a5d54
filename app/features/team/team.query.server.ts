import type { Role } from "#app/domain/team/role.ts";
import { pool } from "#app/infra/db.server.ts";

export interface Member {
  id: string;
  name: string;
  email: string;
  role: Role;
  hasSecondFactor: boolean;
}

export interface OpenInvitation {
  id: string;
  email: string;
  role: Role;
  expiresAt: Date;
  isOver: boolean;
}

export interface Team {
  members: Member[];
  invitations: OpenInvitation[];
}

/** Who works for the brand, and who was asked to. */
export async function findTeam(brandId: string, now: Date): Promise<Team> {
  const [members, invitations] = await Promise.all([
    pool.query<Member>(
      `SELECT m.id, m.name, m.email, ms.role,
              EXISTS (SELECT FROM authenticator a WHERE a.marketer_id = m.id AND a.confirmed_at IS NOT NULL)
                OR EXISTS (SELECT FROM passkey p WHERE p.marketer_id = m.id) AS "hasSecondFactor"
         FROM membership ms JOIN marketer m ON m.id = ms.marketer_id
        WHERE ms.brand_id = $1 ORDER BY ms.role, m.name, m.id`,
      [brandId],
    ),
    pool.query<OpenInvitation>(
      `SELECT id, email, role, expires_at AS "expiresAt", expires_at <= $2 AS "isOver"
         FROM colleague_invitation WHERE brand_id = $1 AND accepted_at IS NULL AND revoked_at IS NULL ORDER BY created_at DESC, id`,
      [brandId, now],
    ),
  ]);
  return { members: members.rows, invitations: invitations.rows };
}
