import { type APIRequestContext, expect } from "@playwright/test";

export interface CaughtMail {
  id: string;
  from: string;
  to: string;
  subject: string;
  headers: Record<string, string>;
  text: string;
  html: string;
  links: string[];
  kind: string | null;
}

/** Waits until so many mails of a kind have come to an address through the real mail server, and answers the newest. */
export async function latestMail(
  request: APIRequestContext,
  to: string,
  kind: string,
  count = 1,
): Promise<CaughtMail> {
  let found: CaughtMail[] = [];
  await expect
    .poll(
      async () => {
        found = (await mailsTo(request, to)).filter((mail) => mail.kind === kind);
        return found.length;
      },
      { message: `${kind} to ${to}`, timeout: 20_000 },
    )
    .toBeGreaterThanOrEqual(count);
  return found[0] as CaughtMail;
}

export async function mailsTo(request: APIRequestContext, to: string): Promise<CaughtMail[]> {
  const answer = await request.get(`/dev/mailbox.json?to=${encodeURIComponent(to)}`);
  expect(answer.ok()).toBe(true);
  return (await answer.json()) as CaughtMail[];
}

/** The link of a mail whose path begins so. */
export function linkOf(mail: CaughtMail, path: string): string {
  const link = mail.links.find((each) => new URL(each).pathname.startsWith(path));
  if (!link) throw new Error(`The mail "${mail.subject}" has no link to ${path}: ${mail.links.join(", ")}`);
  return link;
}
