import { mailboxDir } from "#app/features/mailbox/mailbox-page.server.tsx";
import { notFound, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { readMailbox } from "#app/infra/mailbox.server.ts";

/** The mailbox for programs: newest first, `?to=ADDRESS` for one recipient. */
export async function loader(args: RouteArgs): Promise<Response> {
  const folder = mailboxDir();
  if (!folder) return notFound(args);
  const to = new URL(args.request.url).searchParams.get("to")?.trim() || undefined;
  return Response.json(await readMailbox(folder, to ? { to } : {}), {
    headers: { "Cache-Control": "no-store" },
  });
}
