import { answerPage } from "#app/features/game/answer-page.server.tsx";
import { wholeNumber } from "#app/features/game/level-visit.server.tsx";
import { nextPath, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { visitPreviewedLevel } from "#app/features/preview/previewed-level.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const { level, position } = args.params;
  const visit = await visitPreviewedLevel(args, wholeNumber(level), wholeNumber(position));
  if (!visit.level || !visit.answer) return seeOther(nextPath(visit));
  return answerPage(args, visit, visit.level, visit.answer);
}
