import { answerPage } from "#app/features/game/answer-page.server.tsx";
import { visitLevel, wholeNumber } from "#app/features/game/level-visit.server.tsx";
import { nextPath, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { seeOther } from "#app/infra/http.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const visit = await visitLevel(args, wholeNumber(args.params.position));
  if (!visit.level || !visit.answer) return seeOther(nextPath(visit));
  return answerPage(args, visit, visit.level, visit.answer);
}
