import type { AuditAction, AuditDetail } from "#app/domain/team/audit-action.ts";
import { pool, type Queryable } from "#app/infra/db.server.ts";

interface Entry {
  brandId: string;
  marketerId: string;
  action: AuditAction;
  detail?: AuditDetail;
  now: Date;
}

/** Writes down who did what, in the transaction of the act itself: the entry is there exactly when the act happened. */
export async function recordAudit(tx: Queryable, entry: Entry): Promise<void> {
  await tx.query(
    "INSERT INTO audit_entry (at, brand_id, marketer_id, action, detail) VALUES ($1, $2, $3, $4, $5)",
    [entry.now, entry.brandId, entry.marketerId, entry.action, entry.detail ?? {}],
  );
}

/** What a person did with their own account concerns every brand they work for: an entry in each. */
export async function recordOwnAudit(
  marketerId: string,
  action: AuditAction,
  now: Date,
  tx: Queryable = pool,
): Promise<void> {
  await tx.query(
    `INSERT INTO audit_entry (at, brand_id, marketer_id, action)
     SELECT $1, brand_id, marketer_id, $3 FROM membership WHERE marketer_id = $2`,
    [now, marketerId, action],
  );
}
