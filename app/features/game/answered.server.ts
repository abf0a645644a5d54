import type { AnswerFact, AnswerRefusal } from "#app/domain/game/attempt.ts";
import type { Fields } from "#app/domain/game/kinds/kind.ts";
import { planOf } from "#app/domain/game/plan.ts";
import { pageOfTaken } from "#app/features/game/answer-page.server.tsx";
import { refusalWords } from "#app/features/game/kinds/refusal-words.ts";
import type { LevelState } from "#app/features/game/level.query.server.ts";
import {
  type AtLevel,
  levelPath,
  type Played,
  questionPage,
} from "#app/features/game/level-visit.server.tsx";
import type { Taken } from "#app/features/game/submit-answer.server.ts";
import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { seeOther, seeOtherPlainly } from "#app/infra/http.server.ts";

/** In a request: that the page shall come with the answer, for the script to put in the place of the one that asked. */
const EXCHANGE = "Outdo-Exchange";

/**
 * A stored answer leads to its feedback; or, from a player's script, comes with it, which saves a journey over the
 * network. A question of taste has no feedback to read: the next question follows at once.
 */
export function acceptedAnswer(args: RouteArgs, taken: Taken, judgedBy: Played, at: Date): Response {
  if (isTold(taken.fact) && args.request.headers.get(EXCHANGE) === "page")
    return pageOfTaken(args, taken, judgedBy, at);
  const path = levelPath({ home: `/play/${judgedBy.version.content.slug}` }, judgedBy.number);
  return seeOtherPlainly(wayAfter(path, taken.fact));
}

/** Where an accepted answer leads to, from its level's path. */
export function wayAfter(path: string, fact: AnswerFact): string {
  if (isTold(fact)) return `${path}/answers/${fact.position}`;
  return fact.finishes ? `${path}/result` : path;
}

function isTold({ isRight }: AnswerFact): boolean {
  return isRight !== null;
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
