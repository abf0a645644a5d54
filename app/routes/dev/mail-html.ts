import { mailboxDir } from "#app/features/mailbox/mailbox-page.server.tsx";
import { notFound, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { page } from "#app/infra/http.server.ts";
import { readMail } from "#app/infra/mailbox.server.ts";

/** The HTML part as it was sent, in a sandbox of its own: mails have inline styles, and nothing else of theirs may run here. */
export async function loader(args: RouteArgs): Promise<Response> {
  const folder = mailboxDir();
  const mail = folder ? await readMail(folder, args.params.message ?? "") : null;
  if (!mail) return notFound(args);
  return page(mail.html.replace("<head>", '<head><base target="_top">'), {
    headers: {
      "Content-Security-Policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation",
      "X-Frame-Options": "SAMEORIGIN",
    },
  });
}
