import { requireOpenDoor } from "#app/features/play/door.server.tsx";
import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { visitPreviewedPlay } from "#app/features/preview/preview-visit.server.ts";
import { invitationPreviewPage } from "#app/features/referral/invitation-preview.server.tsx";
import { invitationsPage, parseFriend } from "#app/features/referral/invitations.server.tsx";
import { readForm } from "#app/infra/http.server.ts";

/** The mail itself, to a friend who is nobody. */
export async function loader(args: RouteArgs): Promise<Response> {
  return mailPage(args, async () => ({ friendEmail: SOMEBODY }));
}

export async function action(args: RouteArgs): Promise<Response> {
  return mailPage(args, () => readForm(args.request));
}

const SOMEBODY = "linus@example.org";

/** The fields are read behind the door: another brand's draft is not there, whatever is sent. */
async function mailPage(args: RouteArgs, read: () => Promise<Record<string, string>>): Promise<Response> {
  const visit = { ...(await visitPreviewedPlay(args)), invitations: [] };
  requireOpenDoor(args, visit);
  const friend = parseFriend(visit, await read());
  if (!friend.ok) return invitationsPage(args, visit, { fault: friend.fault });
  return invitationPreviewPage(args, visit, friend.friendEmail);
}
