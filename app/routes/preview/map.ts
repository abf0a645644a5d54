import { levelMapPage } from "#app/features/game/level-map-page.server.tsx";
import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { visitPreviewedPlay } from "#app/features/preview/preview-visit.server.ts";
import { previewedRuns } from "#app/features/preview/previewed-standings.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const visit = await visitPreviewedPlay(args);
  return levelMapPage(args, visit, previewedRuns(visit));
}
