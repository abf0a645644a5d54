import { mailboxDir, mailboxPage } from "#app/features/mailbox/mailbox-page.server.tsx";
import { MailList } from "#app/features/mailbox/mailbox-screens.tsx";
import { notFound, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { readMailbox } from "#app/infra/mailbox.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const folder = mailboxDir();
  if (!folder) return notFound(args);
  const to = new URL(args.request.url).searchParams.get("to")?.trim() || undefined;
  const mails = await readMailbox(folder, to ? { to } : {});
  return mailboxPage(
    args,
    (words) => words.title,
    (words, language) => <MailList words={words} language={language} mails={mails} to={to} />,
  );
}
