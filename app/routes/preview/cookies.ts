import { cookiesPage } from "#app/features/play/cookies-page.server.tsx";
import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { visitPreview } from "#app/features/preview/preview-visit.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  return cookiesPage(args, await visitPreview(args));
}
