import { isAuditKind } from "#app/domain/team/audit-action.ts";
import type { AuditFilter } from "./audit.query.server.ts";

/** The filter as the page's address says it. What it does not know counts as "all". */
export function readAuditFilter(query: URLSearchParams): AuditFilter {
  const kind = query.get("kind") ?? "";
  return { kind: isAuditKind(kind) ? kind : null, person: query.get("person") || null };
}
