import { resultPage } from "#app/features/game/level-result.server.tsx";
import { wholeNumber } from "#app/features/game/level-visit.server.tsx";
import { loadResult } from "#app/features/game/result.query.server.ts";
import { nextPath, type RouteArgs, requirePlay, visitWith } from "#app/features/play/visit.server.tsx";
import { seeOther } from "#app/infra/http.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const number = wholeNumber(args.params.level);
  const { visit: anybody, found } = await visitWith(args, (slug, token, now) =>
    loadResult(slug, token, number, now),
  );
  const visit = requirePlay(anybody);
  const level = visit.version.content.levels[number - 1];
  if (!level || !found.result) return seeOther(nextPath(visit));
  return resultPage(args, visit, { number, level, result: found.result });
}
