import { ok, type Result, refuse } from "#app/domain/kernel/result.ts";
import { keepsAnOwner, type Role } from "#app/domain/team/role.ts";
import { recordAudit } from "#app/features/audit/record-audit.server.ts";
import { type Queryable, transaction } from "#app/infra/db.server.ts";

interface Change {
  brandId: string;
  /** Who changes it. */
  marketerId: string;
  memberId: string;
  /** What the member becomes; null: they go. */
  role: Role | null;
  now: Date;
}

type Refusal = "not_found" | "last_owner";

/** Gives a member another role, or takes them off the team. The brand keeps an owner, whoever presses at the same moment. */
export function changeMembership(change: Change): Promise<Result<null, Refusal>> {
  return transaction(async (tx) => {
    const { brandId, marketerId, memberId, role, now } = change;
    const { rows } = await tx.query<{ marketer_id: string; role: Role; name: string }>(
      `SELECT ms.marketer_id, ms.role, m.name FROM membership ms JOIN marketer m ON m.id = ms.marketer_id
        WHERE ms.brand_id = $1 ORDER BY ms.marketer_id FOR UPDATE OF ms`,
      [brandId],
    );
    const member = rows.find((row) => row.marketer_id === memberId);
    if (!member) return refuse("not_found");
    if (member.role === role) return ok(null);
    const owners = rows.filter((row) => row.role === "owner").length;
    if (!keepsAnOwner(owners, member.role, role)) return refuse("last_owner");

    const detail = { colleague: member.name, before: member.role, ...(role ? { role } : {}) };
    await recordAudit(tx, {
      brandId,
      marketerId,
      action: role ? "role_changed" : "colleague_removed",
      detail,
      now,
    });
    if (role) await setRole(tx, brandId, memberId, role);
    else await remove(tx, brandId, memberId);
    return ok(null);
  });
}

async function setRole(tx: Queryable, brandId: string, memberId: string, role: Role): Promise<void> {
  await tx.query("UPDATE membership SET role = $3 WHERE brand_id = $1 AND marketer_id = $2", [
    brandId,
    memberId,
    role,
  ]);
}

/** The account stays, with what it did in the log; with no brand left it opens nothing, so its sessions end. */
async function remove(tx: Queryable, brandId: string, memberId: string): Promise<void> {
  await tx.query("DELETE FROM membership WHERE brand_id = $1 AND marketer_id = $2", [brandId, memberId]);
  await tx.query(
    "DELETE FROM marketer_session WHERE marketer_id = $1 AND NOT EXISTS (SELECT FROM membership WHERE marketer_id = $1)",
    [memberId],
  );
}
