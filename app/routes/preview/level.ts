import { refusedAnswer, wayAfter } from "#app/features/game/answered.server.ts";
import { levelPath, questionPage, wholeNumber } from "#app/features/game/level-visit.server.tsx";
import { requireOpenLevel } from "#app/features/game/open-level.server.tsx";
import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { answerInPreview } from "#app/features/preview/answer-in-preview.server.ts";
import { visitPreviewedLevel } from "#app/features/preview/previewed-level.server.ts";
import { readFields, seeOther } from "#app/infra/http.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const visit = await visitPreviewedLevel(args, wholeNumber(args.params.level));
  const { level, attempt } = requireOpenLevel(args, visit);
  return questionPage(args, visit, level, attempt.position);
}

export async function action(args: RouteArgs): Promise<Response> {
  const visit = await visitPreviewedLevel(args, wholeNumber(args.params.level));
  const fields = await readFields(args.request);
  const question = fields.get("question")?.[0] ?? "";
  const { level } = requireOpenLevel(args, visit, question);
  const taken = answerInPreview(visit, question, fields);
  if (!taken.ok) return refusedAnswer(args, visit, level, { question, fields, refusal: taken.refusal });
  const { home, fact } = taken.value;
  return seeOther(wayAfter(levelPath({ home }, level.number), fact));
}
