import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { nothingStoredPage } from "#app/features/preview/nothing-stored.server.tsx";
import { visitPreview } from "#app/features/preview/preview-visit.server.ts";

/** What a preview has no page for: signing out, leaving, coming back by a mailed link, consents. */
export async function loader(args: RouteArgs): Promise<Response> {
  return nothingStoredPage(args, await visitPreview(args));
}

export async function action(args: RouteArgs): Promise<Response> {
  return nothingStoredPage(args, await visitPreview(args));
}
