import { AUDIT_ACTIONS, type AuditDetail, type AuditKind } from "#app/domain/team/audit-action.ts";
import { pool } from "#app/infra/db.server.ts";

export interface AuditFilter {
  kind: AuditKind | null;
  /** A marketer's id. */
  person: string | null;
}

export interface AuditEntry {
  id: string;
  at: Date;
  person: string;
  action: string;
  detail: AuditDetail;
}

export interface AuditPage {
  entries: AuditEntry[];
  /** Where the next page begins. */
  next: string | null;
  /** Everybody who has an entry, for the filter. */
  people: { id: string; name: string }[];
  filter: AuditFilter;
}

const PAGE = 50;

/** The brand's log, newest first. */
export async function findAudit(
  brandId: string,
  filter: AuditFilter,
  after: string | null,
): Promise<AuditPage> {
  const [entries, people] = await Promise.all([
    auditRows(brandId, filter, after, PAGE + 1),
    pool.query<{ id: string; name: string }>(
      `SELECT id, name FROM marketer WHERE id IN (SELECT marketer_id FROM audit_entry WHERE brand_id = $1) ORDER BY name, id`,
      [brandId],
    ),
  ]);
  const shown = entries.slice(0, PAGE);
  const next = entries.length > PAGE ? (shown.at(-1)?.id ?? null) : null;
  return { entries: shown, next, people: people.rows, filter };
}

/** A part of the log. `after` is the id of the last entry of the part before. */
export async function auditRows(
  brandId: string,
  { kind, person }: AuditFilter,
  after: string | null,
  size: number,
): Promise<AuditEntry[]> {
  const { rows } = await pool.query<AuditEntry>(
    `SELECT e.id, e.at, coalesce(m.name, '') AS person, e.action, e.detail
       FROM audit_entry e LEFT JOIN marketer m ON m.id = e.marketer_id
      WHERE e.brand_id = $1
        AND ($2::text[] IS NULL OR e.action = ANY ($2))
        AND ($3::text IS NULL OR e.marketer_id::text = $3)
        AND ($4::text IS NULL OR (e.at, e.id) < (SELECT at, id FROM audit_entry WHERE id::text = $4 AND brand_id = $1))
      ORDER BY e.at DESC, e.id DESC LIMIT $5`,
    [brandId, kind ? [...AUDIT_ACTIONS[kind]] : null, person, after, size],
  );
  return rows;
}
