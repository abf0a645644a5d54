export const SENDER_RECORDS = ["spf", "dkim", "dmarc"] as const;
export type SenderRecord = (typeof SENDER_RECORDS)[number];

/** `unknown`: nobody answered in time. `several`: a receiver then counts none (RFC 7208 4.5, RFC 7489 6.6.3). */
export type RecordState = "good" | "weak" | "several" | "missing" | "unknown";

/** Where each record lies, by the sender's domain; DKIM's name has the selector that the mail provider gives. */
export function recordName(record: SenderRecord, domain: string, selector: string): string {
  switch (record) {
    case "spf":
      return domain;
    case "dkim":
      return `${selector}._domainkey.${domain}`;
    case "dmarc":
      return `_dmarc.${domain}`;
  }
}

/** What the TXT records at that name come to; null when nobody answered. */
export function judgeRecord(record: SenderRecord, found: readonly string[] | null): RecordState {
  if (found === null) return "unknown";
  const ours = found.filter((text) => isRecord(record, text));
  if (ours.length === 0) return "missing";
  if (ours.length > 1 && record !== "dkim") return "several";
  return ours.some((text) => isStrong(record, text)) ? "good" : "weak";
}

function isRecord(record: SenderRecord, text: string): boolean {
  switch (record) {
    case "spf":
      return /^v=spf1( |$)/i.test(text);
    case "dkim":
      // The version may be left out, the key not (RFC 6376 3.6.1).
      return /(^|;)\s*p=/i.test(text);
    case "dmarc":
      return /^v=DMARC1\s*;/i.test(text);
  }
}

/** Whether the record says something: who else may send, a key that was not revoked, what to do with a forgery. */
function isStrong(record: SenderRecord, text: string): boolean {
  switch (record) {
    case "spf":
      return /\s([-~]all|redirect=\S+)(\s|$)/i.test(text);
    case "dkim":
      return /(^|;)\s*p=\s*[A-Za-z0-9+/]/.test(text);
    case "dmarc":
      return /;\s*p\s*=\s*(quarantine|reject)\s*(;|$)/i.test(text);
  }
}

/** The record to publish. What only the mail provider knows stands in angle brackets; `mailServer` is a public host name. */
export function recordToPublish(
  record: SenderRecord,
  { mailServer, reportsTo }: { mailServer: string | null; reportsTo: string },
): string {
  switch (record) {
    case "spf":
      return `v=spf1 ${mailServer ? `a:${mailServer}` : "include:<…>"} ~all`;
    case "dkim":
      return "v=DKIM1; k=rsa; p=<…>";
    case "dmarc":
      // Watching first: what else sends for the domain is known from the reports alone (RFC 7489 6.3).
      return `v=DMARC1; p=none; rua=mailto:${reportsTo}`;
  }
}

/** A selector as typed, if it can be part of a name; else the one that many servers come with. */
export function readSelector(typed: string | null): string {
  const selector = typed?.trim().toLowerCase() ?? "";
  return /^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$/.test(selector) ? selector : "default";
}
