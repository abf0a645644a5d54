import type { OpenAttempt } from "#app/domain/game/attempt.ts";
import { type LevelDoor, levelDoor, type PastAttempt } from "#app/domain/game/level-door.ts";
import { planOf } from "#app/domain/game/plan.ts";
import type { LevelState } from "#app/features/game/level.query.server.ts";
import { type AtLevel, levelPath } from "#app/features/game/level-visit.server.tsx";
import { ShutLevelScreen } from "#app/features/game/shut-level-screen.tsx";
import { requireOpenDoor } from "#app/features/play/door.server.tsx";
import { campaignPage, nextPath, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { dateAndTime } from "#app/i18n/formats.ts";
import { seeOther } from "#app/infra/http.server.ts";

/**
 * A level with a question that waits. Throws the answer for everybody else: the campaign's closed door, the way to the
 * right level, the result of a finished one (or, if `question` names one of its questions, that question's feedback: it
 * was sent again), and the page of a level that is not open on this day.
 */
export function requireOpenLevel(
  args: RouteArgs,
  visit: AtLevel,
  question?: string,
): { level: LevelState; attempt: OpenAttempt } {
  requireOpenDoor(args, visit);
  const { level } = visit;
  if (!level) throw seeOther(nextPath(visit));
  const { attempt } = level;
  if (attempt.status === "finished")
    throw seeOther(`${levelPath(visit, level.number)}${lastWord(level, question)}`);
  const door = doorOfLevel(level, visit.now.getTime());
  if (door.state === "not_yet" || door.state === "closed") throw shutPage(args, visit, level, door);
  return { level, attempt };
}

/** Whether a player may play on at a level whose latest attempt is this one. */
export function doorOfLevel(
  {
    level,
    attemptNumber,
    finishedAt,
    isPassed,
  }: Pick<LevelState, "level" | "attemptNumber" | "finishedAt" | "isPassed">,
  now: number,
): LevelDoor {
  // Only the latest may be open or passed, and it is the one that ended last.
  const earlier = Array.from(
    { length: attemptNumber - 1 },
    (): PastAttempt => ({ status: "failed", finishedAt: null }),
  );
  const status = finishedAt === null ? "open" : isPassed ? "passed" : "failed";
  return levelDoor(level, now, [...earlier, { status, finishedAt }]);
}

function lastWord(level: LevelState, question: string | undefined): string {
  const position = planOf(level.level, level.seed).findIndex((step) => step.question.key === question);
  return position === -1 ? "/result" : `/answers/${position}`;
}

function shutPage(
  args: RouteArgs,
  visit: AtLevel,
  level: LevelState,
  door: Extract<LevelDoor, { state: "not_yet" | "closed" }>,
): Response {
  const body = (
    <ShutLevelScreen
      t={visit.t}
      level={{ number: level.number, name: visit.words(level.level.name) }}
      opens={door.state === "not_yet" ? dateAndTime(new Date(door.at), visit.language) : undefined}
      mapHref={`${visit.home}/map`}
    />
  );
  return campaignPage(args, visit, { title: visit.words(level.level.name), body, status: 503 });
}
