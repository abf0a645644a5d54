import { resultPage } from "#app/features/game/level-result.server.tsx";
import { wholeNumber } from "#app/features/game/level-visit.server.tsx";
import { nextPath, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { visitPreviewedPlay } from "#app/features/preview/preview-visit.server.ts";
import { previewedResult } from "#app/features/preview/previewed-standings.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const number = wholeNumber(args.params.level);
  const visit = await visitPreviewedPlay(args);
  const level = visit.version.content.levels[number - 1];
  const result = previewedResult(visit, number);
  if (!level || !result) return seeOther(nextPath(visit));
  return resultPage(args, visit, { number, level, result });
}
