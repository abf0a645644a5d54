import { rulesPage } from "#app/features/play/rules-page.server.tsx";
import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { visitPreview } from "#app/features/preview/preview-visit.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  return rulesPage(args, await visitPreview(args));
}
