import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { SMTPServer, type SMTPServerSession } from "smtp-server";

export type MailCatcher = { url: string; mailboxDir: string; stop(): Promise<void> };

type Options = {
  mailboxDir: string;
  port?: number;
  /** Answers chosen recipients as a busy (451) or a strict (550) mail server would. */
  refuse?: (recipient: string) => 451 | 550 | undefined;
};

const kept = 2_000;

/** A mail server on loopback that delivers everything to a folder, one .eml file per mail. */
export async function startMailCatcher({
  mailboxDir,
  port = 0,
  refuse = () => undefined,
}: Options): Promise<MailCatcher> {
  await mkdir(mailboxDir, { recursive: true, mode: 0o700 });
  let caught = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onRcptTo({ address }, _session, answer) {
      const code = refuse(address);
      answer(
        code
          ? Object.assign(new Error(code === 451 ? "Try again later" : "No such mailbox"), {
              responseCode: code,
            })
          : null,
      );
    },
    onData(mail, session, answer) {
      store(mailboxDir, mail, session)
        .then(() => (caught++ % 100 === 0 ? dropOldest(mailboxDir) : undefined))
        .then(() => answer(), answer);
    },
  });
  // A client that hangs up in mid-sentence is its own affair, and must not end the process.
  server.on("error", () => undefined);
  const listener = server.listen(port, "127.0.0.1");
  await once(listener, "listening");

  const address = listener.address();
  const listening = typeof address === "object" && address ? address.port : port;
  return {
    url: `smtp://127.0.0.1:${listening}`,
    mailboxDir,
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

/** Renamed when complete: whoever reads the folder meets whole mails only, and their names sort by time. */
async function store(mailboxDir: string, mail: Readable, { envelope }: SMTPServerSession): Promise<void> {
  const name = `${new Date().toISOString().replace(/[:.]/g, "-")}-${randomBytes(4).toString("hex")}`;
  const draft = join(mailboxDir, `.${name}.part`);
  const sender = envelope.mailFrom ? envelope.mailFrom.address : "";
  const file = createWriteStream(draft, { mode: 0o600 });
  // The two lines that any mail server adds on delivery: the envelope is written nowhere else.
  file.write(
    `Return-Path: <${sender}>\r\n${envelope.rcptTo.map(({ address }) => `Delivered-To: ${address}\r\n`).join("")}`,
  );
  await pipeline(mail, file);
  await rename(draft, join(mailboxDir, `${name}.eml`));
}

async function dropOldest(mailboxDir: string): Promise<void> {
  const names = (await readdir(mailboxDir)).filter((name) => name.endsWith(".eml")).sort();
  for (const name of names.slice(0, Math.max(0, names.length - kept)))
    await rm(join(mailboxDir, name), { force: true });
}
