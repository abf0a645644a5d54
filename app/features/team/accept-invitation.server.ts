import type { StudioLanguage } from "#app/domain/kernel/language.ts";
import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import type { Role } from "#app/domain/team/role.ts";
import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { type Queryable, transaction } from "#app/infra/db.server.ts";
import { hashToken } from "#app/infra/secrets.server.ts";
import { openSession } from "./open-session.server.ts";
import { hashPassword } from "./password.server.ts";

interface Acceptance {
  token: string;
  /** What a new account is made of; null for somebody who has one. */
  account: { name: string; password: string; language: StudioLanguage } | null;
  userAgent: string;
  now: Date;
}

interface Invitation {
  brand_id: string;
  email: string;
  role: Role;
}

/**
 * Spends an invitation's link: account, membership and session together, or nothing. Somebody who has an account
 * joins with it and gets no session from a mail: they sign in as always, with their second factor if they have one.
 */
export async function acceptInvitation({
  token,
  account,
  userAgent,
  now,
}: Acceptance): Promise<Result<{ session: string | null }, "link_spent">> {
  const passwordHash = account ? await hashPassword(account.password) : null;
  return transaction(async (tx) => {
    const { rows } = await tx.query<Invitation>(
      `UPDATE colleague_invitation SET accepted_at = $2
        WHERE token_hash = $1 AND expires_at > $2 AND accepted_at IS NULL AND revoked_at IS NULL RETURNING brand_id, email, role`,
      [hashToken(token), now],
    );
    const invitation = rows[0];
    if (!invitation) return refuse("link_spent");
    const made =
      account && passwordHash ? await makeAccount(tx, invitation, { ...account, passwordHash }) : null;
    const marketerId = made ?? (await findAccount(tx, invitation.email));
    if (!marketerId) throw new Error("an invitation without an account was accepted without one");
    await tx.query(
      "INSERT INTO membership (brand_id, marketer_id, role, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
      [invitation.brand_id, marketerId, invitation.role, now],
    );
    await recordAudit(tx, {
      brandId: invitation.brand_id,
      marketerId,
      action: "colleague_joined",
      detail: { role: invitation.role },
      now,
    });
    return ok({ session: made ? await openSession(made, now, tx, { userAgent }) : null });
  });
}

/** Null when somebody has an account with this address by now: its password is not replaced by a mail's reader. */
async function makeAccount(
  tx: Queryable,
  { email }: Invitation,
  account: { name: string; passwordHash: string; language: StudioLanguage },
): Promise<string | null> {
  const { rows } = await tx.query<{ id: string }>(
    `INSERT INTO marketer (id, email, name, password_hash, locale) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (email) DO NOTHING RETURNING id`,
    [newId(), email, account.name, account.passwordHash, account.language],
  );
  return rows[0]?.id ?? null;
}

async function findAccount(tx: Queryable, email: string): Promise<string | null> {
  const { rows } = await tx.query<{ id: string }>("SELECT id FROM marketer WHERE email = $1", [email]);
  return rows[0]?.id ?? null;
}
