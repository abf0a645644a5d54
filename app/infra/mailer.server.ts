import type { Readable } from "node:stream";
import nodemailer, { type TransportOptions } from "nodemailer";
import { env } from "#app/infra/env.server.ts";

/** One mail, finished. Addresses are bare and checked (`Email`): the library parses none. */
export interface OutgoingMail {
  from: { name: string; address: string };
  to: string;
  replyTo: string;
  subject: string;
  html: string;
  text: string;
  /** Makes a repeated conversation recognisable as the same mail (RFC 5322 3.6.4). */
  messageId: string;
  headers: Record<string, string>;
  /** RFC 8058: where a POST objects in one click. */
  unsubscribeUrl?: string;
}

export type Sent =
  | { outcome: "accepted" }
  /** 4yz, or no conversation at all: try again later (RFC 5321 4.2.1). */
  | { outcome: "deferred"; smtpCode: number | null }
  /** The connection broke after the mail had begun to go out and before the server's last word: sent or not. */
  | { outcome: "unknown" }
  /** 5yz. `noSuchAddress` when it was the recipient that was refused. */
  | { outcome: "refused"; smtpCode: number; noSuchAddress: boolean };

const transport = nodemailer.createTransport({
  url: env.SMTP_URL,
  pool: true,
  maxConnections: 4,
  maxMessages: 200,
  connectionTimeout: 15_000,
  socketTimeout: 60_000,
  disableFileAccess: true,
  disableUrlAccess: true,
} as TransportOptions);

/** What is going out, by message id: whether a byte of it was read tells "not sent" from "nobody knows". */
const contents = new Map<string, Readable>();
transport.use("stream", ({ message, data }, done) => {
  const createReadStream = message.createReadStream.bind(message);
  message.createReadStream = (options) => {
    const content = createReadStream(options);
    contents.set(data.messageId ?? "", content);
    return content;
  };
  done();
});

/** Holds one SMTP conversation. Never throws for what a mail server says, and repeats none of its words: they quote addresses. */
export async function sendMail(mail: OutgoingMail): Promise<Sent> {
  const { unsubscribeUrl, headers, to, subject, ...rest } = mail;
  try {
    await transport.sendMail({
      ...rest,
      to: { name: "", address: to },
      headers: {
        ...headers,
        ...subjectHeader(subject),
        "Auto-Submitted": "auto-generated",
        ...(unsubscribeUrl ? oneClick(unsubscribeUrl) : {}),
      },
    });
    return { outcome: "accepted" };
  } catch (error) {
    return readFailure(error as SmtpError, contents.get(mail.messageId)?.readableDidRead ?? false);
  } finally {
    contents.delete(mail.messageId);
  }
}

/**
 * The library leaves an encoded word (RFC 2047) in a subject of plain ASCII as it is, and the reader's program would show what it
 * hides: a link, written so in somebody's first name. Such a subject is encoded itself, a short piece a word (at most 75 characters).
 */
function subjectHeader(subject: string): { Subject: string | { prepared: true; value: string } } {
  if (!subject.includes("=?") || /[^ -~]/.test(subject)) return { Subject: subject };
  const words = subject
    .match(/.{1,42}/g)
    ?.map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString("base64")}?=`);
  return { Subject: { prepared: true, value: words?.join("\r\n ") ?? "" } };
}

export function closeMailer(): void {
  transport.close();
}

/**
 * Only a reply about the mailbox condemns an address: other 5yz speak of the sender or the content. The enhanced
 * code says which where there is one (RFC 3463: 5.1.x is about the address), else RFC 5321's own replies do.
 */
function isAboutMailbox(code: number, { response }: SmtpError): boolean {
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response ?? "")?.[1];
  return enhanced ? enhanced.startsWith("5.1.") : [550, 551, 553].includes(code);
}

interface SmtpError extends Error {
  responseCode?: number;
  response?: string;
  command?: string;
}

function readFailure(error: SmtpError, hadBegun: boolean): Sent {
  const code = error.responseCode ?? null;
  if (code === null && hadBegun) return { outcome: "unknown" };
  if (code === null || code < 500) return { outcome: "deferred", smtpCode: code };
  return {
    outcome: "refused",
    smtpCode: code,
    noSuchAddress: error.command === "RCPT TO" && isAboutMailbox(code, error),
  };
}

function oneClick(url: string): Record<string, string> {
  return { "List-Unsubscribe": `<${url}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}
