import type { AnswerFact, AnswerRefusal } from "#app/domain/game/attempt.ts";
import type { Fields } from "#app/domain/game/kinds/kind.ts";
import { planOf } from "#app/domain/game/plan.ts";
import { refusalWords } from "#app/features/game/kinds/refusal-words.ts";
import type { LevelState } from "#app/features/game/level.query.server.ts";
import { type AtLevel, levelPath, questionPage } from "#app/features/game/level-visit.server.tsx";
import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { seeOther } from "#app/infra/http.server.ts";

/** Where a stored answer leads. A question of taste has no feedback to read: the next question follows at once. */
export function afterAnswer(
  path: string,
  fact: Pick<AnswerFact, "position" | "isRight" | "finishes">,
): string {
  if (fact.isRight !== null) return `${path}/answers/${fact.position}`;
  return fact.finishes ? `${path}/result` : path;
}

/** What is said of an answer that was not stored: its question again with the fault beside it, or where to go on. */
export function refusedAnswer(
  args: RouteArgs,
  visit: AtLevel,
  level: LevelState,
  { question, fields, refusal }: { question: string; fields: Fields; refusal: AnswerRefusal },
): Response {
  const path = levelPath(visit, level.number);
  const plan = planOf(level.level, level.seed);
  const position = plan.findIndex((step) => step.question.key === question);
  const asked = plan[position]?.question;
  if (!asked || refusal === "not_this_question") return seeOther(path);
  if (refusal === "already_answered") return seeOther(`${path}/answers/${position}`);
  const error = refusalWords(visit.t, asked, refusal);
  return questionPage(args, visit, level, position, { error, status: 422, typed: fields });
}
