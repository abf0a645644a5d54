import type { AuditDetail } from "#app/domain/team/audit-action.ts";
import { isRole } from "#app/domain/team/role.ts";
import type { StudioMessages } from "#app/i18n/studio-messages.ts";

/** What somebody did, in the reader's language; an action that a later version invents is shown by its name. */
export function auditSentence(
  { action, detail }: { action: string; detail: AuditDetail },
  { audit, team }: StudioMessages,
): string {
  const known: Record<string, (detail: AuditDetail) => string> = audit.actions;
  const roleWord = (role: string | undefined) => (role && isRole(role) ? { role: team.roles[role] } : {});
  const before = detail.before && isRole(detail.before) ? { before: team.roles[detail.before] } : {};
  return known[action]?.({ ...detail, ...roleWord(detail.role), ...before }) ?? audit.other(action);
}
