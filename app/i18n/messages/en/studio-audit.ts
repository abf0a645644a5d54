import type { AuditDetail } from "../../../domain/team/audit-action.ts";
import { counting } from "../../counting.ts";

const { count, number } = counting("en");

export const audit = {
  title: "Activity",
  intro:
    "Who did what for this brand, newest first. Entries cannot be changed, and hold no data of prospects.",
  kind: "What",
  person: "Who",
  everything: "Everything",
  everybody: "Everybody",
  filter: "Filter",
  exportCsv: "Export as CSV",
  list: "Entries",
  when: "When",
  did: "What was done",
  older: "Older entries",
  none: "Nothing here",
  noneText: "No entry fits this filter.",
  kinds: {
    account: "Accounts",
    team: "Team",
    brand: "Brand and sender",
    campaign: "Campaigns",
    mailing: "Mailings",
    media: "Pictures",
    prospects: "Exports",
  },
  other: (action: string) => `Did "${action}"`,
  actions: {
    signed_in: () => "Signed in",
    password_changed: () => "Changed their password",
    password_reset: () => "Replaced a forgotten password by a mailed link",
    sessions_ended: () => "Signed other browsers out",
    authenticator_added: () => "Set up an authenticator app",
    authenticator_removed: () => "Removed the authenticator app",
    passkey_added: () => "Added a passkey",
    passkey_removed: () => "Removed a passkey",
    recovery_code_used: () => "Signed in with a recovery code",
    colleague_invited: ({ colleague = "", role = "" }) => `Invited ${colleague} as ${role.toLowerCase()}`,
    invitation_resent: ({ colleague = "" }) => `Sent the invitation of ${colleague} again`,
    invitation_revoked: ({ colleague = "" }) => `Took the invitation of ${colleague} back`,
    colleague_joined: ({ role = "" }) => `Joined the team as ${role.toLowerCase()}`,
    role_changed: ({ colleague = "", before = "", role = "" }) =>
      `Changed the role of ${colleague} from ${before.toLowerCase()} to ${role.toLowerCase()}`,
    colleague_removed: ({ colleague = "" }) => `Removed ${colleague} from the team`,
    brand_created: () => "Created the brand",
    brand_changed: () => "Changed the brand's settings",
    test_mail_sent: () => "Sent a test mail to themselves",
    campaign_created: ({ campaign = "" }) => `Began the campaign ${campaign}`,
    campaign_published: ({ campaign = "", version = 1 }) =>
      version === 1
        ? `Published the campaign ${campaign}`
        : `Published version ${number(version)} of the campaign ${campaign}`,
    version_restored: ({ campaign = "", version = 1, restores = 1 }) =>
      `Brought version ${number(restores)} of the campaign ${campaign} back, as version ${number(version)}`,
    campaign_scheduled: ({ campaign = "" }) => `Changed the dates of the campaign ${campaign}`,
    campaign_paused: ({ campaign = "" }) => `Paused the campaign ${campaign}`,
    campaign_resumed: ({ campaign = "" }) => `Resumed the campaign ${campaign}`,
    campaign_closed: ({ campaign = "" }) => `Closed the campaign ${campaign}`,
    mailing_launched: ({ campaign = "", count: n = 0 }) =>
      `Launched a mailing of ${campaign} to ${count(n, "person", "people")}`,
    picture_added: ({ picture = "" }) => `Added the picture ${picture}`,
    picture_described: ({ picture = "" }) => `Changed the words of the picture ${picture}`,
    picture_deleted: ({ picture = "" }) => `Deleted the picture ${picture}`,
    prospects_exported: ({ count: n = 0 }) => `Exported ${count(n, "prospect", "prospects")}`,
    audit_exported: () => "Exported this activity log",
  } satisfies Record<string, (detail: AuditDetail) => string>,
};
