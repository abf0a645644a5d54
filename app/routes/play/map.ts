import { loadLevelMap } from "#app/features/game/level-map.query.server.ts";
import { levelMapPage } from "#app/features/game/level-map-page.server.tsx";
import { type RouteArgs, requirePlay, visitWith } from "#app/features/play/visit.server.tsx";

export async function loader(args: RouteArgs): Promise<Response> {
  const { visit, found } = await visitWith(args, loadLevelMap);
  return levelMapPage(args, requirePlay(visit), found.runs);
}
