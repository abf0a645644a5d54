import type { Level } from "#app/domain/campaign/level.ts";
import { isScored, type Question } from "#app/domain/campaign/question.ts";
import { type Pace, paceAllowed } from "#app/domain/game/clock.ts";
import type { Fields } from "#app/domain/game/kinds/kind.ts";
import { planOf } from "#app/domain/game/plan.ts";
import { type Shown, toPlayerView } from "#app/domain/game/player-view.ts";
import { numberAmongScored, scoredCount } from "#app/domain/game/steps.ts";
import { roundPoints } from "#app/domain/scoring/round-points.ts";
import { TimedStartScreen } from "#app/features/game/kinds/timed-start-screen.tsx";
import { clockView, limitView, type Timed, waitsForStart } from "#app/features/game/kinds/timing.ts";
import {
  type LevelState,
  type LevelVisit,
  loadLevel,
  type StoredAnswer,
} from "#app/features/game/level.query.server.ts";
import type { ProgressView } from "#app/features/game/level-progress.tsx";
import { QuestionScreen } from "#app/features/game/question-screen.tsx";
import {
  campaignPage,
  notFound,
  type PlayerVisit,
  type RouteArgs,
  requirePlay,
  toVisit,
  type Visit,
} from "#app/features/play/visit.server.tsx";
import { now } from "#app/infra/clock.server.ts";
import { deviceToken } from "#app/infra/player-cookie.server.ts";

/** A player at a level's page. `level` is null when it is not reached, or does not exist. */
export interface AtLevel extends PlayerVisit {
  level: LevelState | null;
  answer: StoredAnswer | null;
  marks: LevelVisit["marks"];
}

/** What the pages of questions and answers show of a visit, however it was found out. */
export type OnLevel = Pick<AtLevel, "t" | "words" | "now" | "marks">;

/** And of the level and the attempt. */
export type Played = Pick<LevelState, "level" | "number" | "version" | "seed" | "pace" | "attempt">;

/** What the level's routes begin with, in one round trip: who, where, and the stored answer at `position` if asked for. */
export async function visitLevel(args: RouteArgs, position: number | null = null): Promise<AtLevel> {
  const at = now();
  const found = await loadLevel(
    args.params.campaign ?? "",
    deviceToken(args.request),
    wholeNumber(args.params.level),
    position,
    at,
  );
  if (!found) throw notFound(args);
  const visit = requirePlay(toVisit(args, found.state, found.version, at));
  return { ...visit, level: found.level, answer: found.answer, marks: found.marks };
}

/** A number of a path; what is none matches nothing. */
export function wholeNumber(text: string | undefined): number {
  return text && /^\d{1,4}$/.test(text) ? Number(text) : 0;
}

export function levelPath(visit: Pick<Visit, "home">, level: number): string {
  return `${visit.home}/levels/${level}`;
}

/** A refused answer: the sentence, and what was sent, to be shown again. */
export interface Fault {
  error: string;
  status: number;
  typed?: Fields | undefined;
}

/** The question that waits, without anything that tells its answer; or, where its clock waits too, the way to start it. */
export function questionPage(
  args: RouteArgs,
  visit: AtLevel,
  level: LevelState,
  position: number,
  fault?: Fault,
): Response {
  const shown = planOf(level.level, level.seed)[position] as Shown;
  const { question } = shown;
  const timed = timedOf(visit, level);
  const path = levelPath(visit, level.number);
  const progress = progressView(visit, level, position);
  const stakes = stakesOf(level.level, question, level.pace);
  const mayAdjust = isScored(question) && level.level.timeLimit?.adjustable;
  const common = {
    t: visit.t,
    speed: stakes.speed,
    pace: mayAdjust ? { now: level.pace, action: `${visit.home}/pace` } : undefined,
  };
  const body =
    timed && waitsForStart(timed, question) ? (
      <TimedStartScreen {...common} {...progress} limit={limitView(timed)} action={`${path}/start`} />
    ) : (
      <QuestionScreen
        {...common}
        {...progress}
        asked={toPlayerView(shown, visit.language, level.version.content.languages[0])}
        version={level.version.id}
        points={stakes.points}
        clock={timed && clockView(timed, question)}
        action={path}
        error={fault?.error}
        typed={fault?.typed}
      />
    );
  return campaignPage(args, visit, {
    title: pageTitle(visit, level, position),
    body,
    status: fault?.status ?? 200,
  });
}

/** What a right answer brings, and what speed may bring on top; with the clock off, speed is not measured. */
function stakesOf(level: Level, question: Question, pace: Pace): { points?: number; speed?: number } {
  if (!isScored(question)) return {};
  const { weight = 1, speedBonus, timeLimit } = level;
  const isMeasured = speedBonus && paceAllowed(timeLimit, pace) !== "off";
  return {
    points: roundPoints(question.points * weight),
    ...(isMeasured ? { speed: roundPoints(speedBonus.points * weight) } : {}),
  };
}

/** None when the attempt is finished: no clock runs any more. */
export function timedOf({ now }: OnLevel, { level, attempt, pace }: Played): Timed | undefined {
  return attempt.status === "open" ? { level, attempt, pace, now: now.getTime() } : undefined;
}

export function progressView(visit: OnLevel, level: Played, position: number): ProgressView {
  const number = numberAmongScored(level.level, position);
  const { attempt } = level;
  const isFirst = attempt.status === "open" && attempt.position === 0 && attempt.startedAt === null;
  return {
    level: {
      number: level.number,
      of: level.version.content.levels.length,
      name: visit.words(level.level.name),
      // Where a clock runs, the page before it has told it; once answered, the room is for what was right.
      intro: position === 0 && isFirst ? visit.words(level.level.intro) : undefined,
    },
    of: scoredCount(level.level),
    marks: visit.marks,
    position: number ?? undefined,
  };
}

export function pageTitle({ t }: OnLevel, level: Played, position: number): string {
  const number = numberAmongScored(level.level, position);
  if (number === null) return t.game.tasteTitle({ level: level.number });
  return t.game.questionTitle({ level: level.number, question: number, of: scoredCount(level.level) });
}
