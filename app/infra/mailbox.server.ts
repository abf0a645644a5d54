import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import PostalMime, { type Address, type Email } from "postal-mime";

export type CaughtMail = {
  id: string;
  at: string;
  from: string;
  to: string;
  subject: string;
  /** By lower-case name; a repeated header keeps its lines together. */
  headers: Record<string, string>;
  text: string;
  html: string;
  links: string[];
  /** The message's name in the catalogue. */
  kind: string | null;
};

/** Files never change, so who a mail went to is looked up once; the mails themselves are not kept in memory. */
const recipientsByFile = new Map<string, string[]>();

/** The mails caught on this machine, newest first. */
export async function readMailbox(
  mailboxDir: string,
  { to, limit = 200 }: { to?: string; limit?: number } = {},
): Promise<CaughtMail[]> {
  const files = (await namesIn(mailboxDir)).sort().reverse();
  const found: CaughtMail[] = [];
  for (const file of files) {
    if (found.length === limit) break;
    if (to && !(await recipients(mailboxDir, file)).includes(to.trim().toLowerCase())) continue;
    const mail = await readMail(mailboxDir, file.replace(/\.eml$/, ""));
    if (mail) found.push(mail);
  }
  return found;
}

export async function readMail(mailboxDir: string, id: string): Promise<CaughtMail | null> {
  if (!/^[\w-]+$/.test(id)) return null;
  const raw = await contentOf(mailboxDir, `${id}.eml`);
  return raw ? readable(id, await PostalMime.parse(raw)) : null;
}

async function namesIn(mailboxDir: string): Promise<string[]> {
  const names = await readdir(mailboxDir).catch(() => []);
  return names.filter((name) => name.endsWith(".eml") && !name.startsWith("."));
}

async function recipients(mailboxDir: string, file: string): Promise<string[]> {
  const known = recipientsByFile.get(file);
  if (known) return known;
  const raw = (await contentOf(mailboxDir, file))?.toString("latin1", 0, 4_096) ?? "";
  const found = [...raw.matchAll(/^Delivered-To: (.*)\r$/gm)].map(([, address = ""]) =>
    address.toLowerCase(),
  );
  if (recipientsByFile.size > 4_000) recipientsByFile.clear();
  recipientsByFile.set(file, found);
  return found;
}

/** Null when the mail has been dropped meanwhile. */
function contentOf(mailboxDir: string, file: string): Promise<Buffer | null> {
  return readFile(join(mailboxDir, file)).catch(() => null);
}

function readable(id: string, mail: Email): CaughtMail {
  const headers: Record<string, string> = {};
  for (const { key, value } of mail.headers)
    headers[key] = key in headers ? `${headers[key]}\n${value}` : value;
  const [html, text] = [mail.html ?? "", mail.text ?? ""];
  return {
    id,
    at: id.replace(/^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3}Z).*$/, "$1:$2:$3.$4"),
    from: shown(mail.from),
    to: (mail.to ?? []).map((address) => address.address ?? "").join(", "),
    subject: mail.subject ?? "",
    headers,
    text,
    html,
    links: html ? linksOfHtml(html) : linksOfText(text),
    kind: headers["x-outdo-message"] ?? null,
  };
}

function shown(address: Address | undefined): string {
  if (!address) return "";
  return address.name ? `${address.name} <${address.address}>` : (address.address ?? "");
}

function linksOfHtml(html: string): string[] {
  const found = [...html.matchAll(/<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map(
    ([, double, single]) => double ?? single ?? "",
  );
  return [...new Set(found.map((link) => link.replace(/&amp;/g, "&")))];
}

function linksOfText(text: string): string[] {
  return [...new Set(text.match(/https?:\/\/[^\s<>"')]+/g) ?? [])];
}
