import type { Level } from "#app/domain/campaign/level.ts";
import { isScored, type Question } from "#app/domain/campaign/question.ts";
import { attemptAfter } from "#app/domain/game/attempt-after.ts";
import { judge } from "#app/domain/game/judge.ts";
import { pictureView } from "#app/domain/game/kinds/picture.ts";
import { planOf } from "#app/domain/game/plan.ts";
import type { Shown } from "#app/domain/game/player-view.ts";
import { roundPoints } from "#app/domain/scoring/round-points.ts";
import { AnswerScreen, type AnswerView } from "#app/features/game/answer-screen.tsx";
import { clockView, waitsForStart } from "#app/features/game/kinds/timing.ts";
import { toTold } from "#app/features/game/kinds/to-told.ts";
import type { StoredAnswer } from "#app/features/game/level.query.server.ts";
import {
  levelPath,
  type OnLevel,
  type Played,
  pageTitle,
  progressView,
  timedOf,
} from "#app/features/game/level-visit.server.tsx";
import type { Taken } from "#app/features/game/submit-answer.server.ts";
import {
  campaignPage,
  type RouteArgs,
  type Seen,
  toVisit,
  type Visit,
} from "#app/features/play/visit.server.tsx";

/** A stored answer with its feedback, the same whenever it is asked for. */
export function answerPage(
  args: RouteArgs,
  visit: Visit<Seen> & OnLevel,
  level: Played,
  answer: StoredAnswer,
  headers: Record<string, string> = {},
): Response {
  const plan = planOf(level.level, level.seed);
  const shown = plan[answer.position] as Shown;
  const { question } = shown;
  const timed = timedOf(visit, level);
  const waiting = timed && plan[timed.attempt.position]?.question;
  const path = levelPath(visit, level.number);
  const body = (
    <AnswerScreen
      t={visit.t}
      {...progressView(visit, level, answer.position)}
      prompt={visit.words(question.prompt)}
      picture={question.picture && pictureView(question.picture, visit.words)}
      {...outcomeOf(level.level, question, answer)}
      points={answer.points}
      told={toTold(shown, answer.given, visit.language, level.version.content.languages[0])}
      explanation={isScored(question) ? visit.words(question.explanation) || undefined : undefined}
      clock={timed?.level.timeLimit?.per === "level" ? clockView(timed) : undefined}
      next={
        timed && waiting && waitsForStart(timed, waiting)
          ? { start: `${path}/start` }
          : { href: timed ? path : `${path}/result` }
      }
      last={timed === undefined}
    />
  );
  return campaignPage(args, visit, {
    title: pageTitle(visit, level, answer.position),
    body,
    headers,
    scoreBefore: (visit.state.play?.score ?? 0) - answer.points,
  });
}

/**
 * The same page in the response to the very answer, made from what the statement that stored it says: nothing is read for
 * it. It names its own address, which a later GET answers alike.
 */
export function pageOfTaken(args: RouteArgs, { fact, stored }: Taken, judgedBy: Played, at: Date): Response {
  const { score, language, brand, marks } = stored;
  const visit = toVisit(args, { brand, play: { score, language } }, judgedBy.version, at);
  const attempt = attemptAfter(judgedBy.attempt, fact);
  const address = `${levelPath(visit, judgedBy.number)}/answers/${fact.position}`;
  return answerPage(args, { ...visit, marks }, { ...judgedBy, attempt }, fact, {
    "Content-Location": address,
    "Cache-Control": "no-store",
  });
}

function outcomeOf(
  { weight = 1, speedBonus, streakBonus }: Level,
  question: Question,
  { given, points, late }: StoredAnswer,
): Pick<AnswerView, "outcome" | "bonus"> {
  if (!isScored(question)) return { outcome: given.length === 0 ? "skipped" : "noted" };
  if (late) return { outcome: "late" };
  const judged = judge(question, given);
  const beyond = points - roundPoints(judged.points * weight);
  const kind = speedBonus && streakBonus ? "both" : speedBonus ? "speed" : "streak";
  return {
    outcome: judged.isRight ? "right" : judged.share > 0 ? "partly" : "wrong",
    bonus: beyond > 0 ? { kind, points: beyond } : undefined,
  };
}
