import { mailboxDir, mailboxPage } from "#app/features/mailbox/mailbox-page.server.tsx";
import { MailView } from "#app/features/mailbox/mailbox-screens.tsx";
import { notFound, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { readMail } from "#app/infra/mailbox.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const folder = mailboxDir();
  const mail = folder ? await readMail(folder, args.params.message ?? "") : null;
  if (!mail) return notFound(args);
  return mailboxPage(
    args,
    () => mail.subject,
    (words, language) => <MailView words={words} language={language} mail={mail} />,
  );
}
