import { requireOpenDoor } from "#app/features/play/door.server.tsx";
import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { nothingStoredPage } from "#app/features/preview/nothing-stored.server.tsx";
import { visitPreview, visitPreviewedPlay } from "#app/features/preview/preview-visit.server.ts";
import { invitationsPage } from "#app/features/referral/invitations.server.tsx";

export async function loader(args: RouteArgs): Promise<Response> {
  const visit = await visitPreviewedPlay(args);
  requireOpenDoor(args, visit);
  return invitationsPage(args, { ...visit, invitations: [] });
}

/** Here the mail would be sent. */
export async function action(args: RouteArgs): Promise<Response> {
  return nothingStoredPage(args, await visitPreview(args));
}
