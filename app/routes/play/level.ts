import { stepsOf } from "#app/domain/game/steps.ts";
import type { LevelState } from "#app/features/game/level.query.server.ts";
import { type AtLevel, levelPath, questionPage, visitLevel } from "#app/features/game/level-visit.server.tsx";
import { submitAnswer } from "#app/features/game/submit-answer.server.ts";
import { nextPath, type RouteArgs, requireOpenDoor } from "#app/features/play/visit.server.tsx";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const visit = await visitLevel(args);
  requireOpenDoor(args, visit);
  const { level } = visit;
  if (!level) return seeOther(nextPath(visit));
  if (level.attempt.status === "finished") return seeOther(`${levelPath(visit, level.number)}/result`);
  return questionPage(args, visit, level, level.attempt.position);
}

export async function action(args: RouteArgs): Promise<Response> {
  const [fields, visit] = await Promise.all([readForm(args.request), visitLevel(args)]);
  requireOpenDoor(args, visit);
  const { level } = visit;
  if (!level) return seeOther(nextPath(visit));
  const choice = fields.skip ? null : (fields.choice ?? "");
  const outcome = await submitAnswer(level, { question: fields.question ?? "", choice }, visit.now);
  if (outcome.ok) return seeOther(afterAnswer(visit, level, outcome.value));

  switch (outcome.refusal) {
    case "already_answered":
      return seeOther(`${levelPath(visit, level.number)}/answers/${positionOf(level, fields.question)}`);
    case "not_this_question":
      return seeOther(levelPath(visit, level.number));
    case "nothing_chosen":
    case "unknown_choice": {
      const error =
        outcome.refusal === "nothing_chosen"
          ? visit.t.refusals.choice_missing
          : visit.t.refusals.choice_unknown;
      return questionPage(args, visit, level, positionOf(level, fields.question), { error, status: 422 });
    }
  }
}

/** A question of taste has no feedback to read: the next question follows at once. */
function afterAnswer(
  visit: AtLevel,
  level: LevelState,
  fact: { position: number; isRight: boolean | null; finishesLevel: boolean },
): string {
  const path = levelPath(visit, level.number);
  if (fact.isRight !== null) return `${path}/answers/${fact.position}`;
  return fact.finishesLevel ? `${path}/result` : path;
}

function positionOf(level: LevelState, question: string | undefined): number {
  return stepsOf(level.level).findIndex((step) => step.key === question);
}
