import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime, { type Email } from "postal-mime";
import { startMailCatcher } from "#app/infra/mail-catcher.server.ts";
import { type CaughtMail, readMailbox } from "#app/infra/mailbox.server.ts";

/**
 * A real SMTP server for a test file. Import it before anything of the app: the mailer reads SMTP_URL once,
 * when it is loaded.
 */
const refusals = new Map<string, 451 | 550>();
const catcher = await startMailCatcher({
  mailboxDir: mkdtempSync(join(tmpdir(), "outdo-test-mail-")),
  refuse: (recipient) => refusals.get(recipient),
});
process.env.SMTP_URL = catcher.url;

/** The mail server answers this recipient so, until told otherwise; null: as usual. */
export function answerTo(recipient: string, code: 451 | 550 | null): void {
  if (code) refusals.set(recipient, code);
  else refusals.delete(recipient);
}

/** What arrived, newest first. */
export function mailsTo(address: string): Promise<CaughtMail[]> {
  return readMailbox(catcher.mailboxDir, { to: address, limit: 1000 });
}

/** Everything that arrived, as the other side's mail program reads it, with the envelope's recipients. */
export async function allMails(): Promise<{ envelope: string[]; mail: Email; raw: string }[]> {
  const files = readdirSync(catcher.mailboxDir).filter((name) => name.endsWith(".eml"));
  return Promise.all(
    files.map(async (name) => {
      const raw = readFileSync(join(catcher.mailboxDir, name), "utf8");
      const envelope = [...raw.matchAll(/^Delivered-To: (.*)\r$/gm)].map(([, to = ""]) => to);
      return { envelope, mail: await PostalMime.parse(raw), raw };
    }),
  );
}
