/** Everything that the audit log tells of, by the kind that a reader filters for. */
export const AUDIT_ACTIONS = {
  account: [
    "signed_in",
    "password_changed",
    "password_reset",
    "sessions_ended",
    "authenticator_added",
    "authenticator_removed",
    "passkey_added",
    "passkey_removed",
    "recovery_code_used",
  ],
  team: [
    "colleague_invited",
    "invitation_resent",
    "invitation_revoked",
    "colleague_joined",
    "role_changed",
    "colleague_removed",
  ],
  brand: ["brand_created", "brand_changed", "test_mail_sent"],
  campaign: [
    "campaign_created",
    "campaign_published",
    "version_restored",
    "campaign_scheduled",
    "campaign_paused",
    "campaign_resumed",
    "campaign_closed",
  ],
  mailing: ["mailing_launched"],
  media: ["picture_added", "picture_described", "picture_deleted"],
  prospects: ["prospects_exported", "audit_exported"],
} as const;

export type AuditKind = keyof typeof AUDIT_ACTIONS;
export type AuditAction = (typeof AUDIT_ACTIONS)[AuditKind][number];

export const AUDIT_KINDS = Object.keys(AUDIT_ACTIONS) as AuditKind[];

export function isAuditKind(word: string): word is AuditKind {
  return (AUDIT_KINDS as string[]).includes(word);
}

/** What an entry may say besides: names of our own rows, counts, roles, a colleague. Never a prospect's data. */
export interface AuditDetail {
  campaign?: string;
  role?: string;
  before?: string;
  count?: number;
  /** Of a campaign: the one that an act made. */
  version?: number;
  /** The older one that it brings back. */
  restores?: number;
  /** What a picture of the library is called. */
  picture?: string;
  /** A colleague: staff, whose name the team page shows as well. */
  colleague?: string;
}
