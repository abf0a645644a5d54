import type { Level, Question } from "#app/domain/campaign/content.ts";
import { toPlayerView } from "#app/domain/game/player-view.ts";
import { numberAmongScored, stepsOf } from "#app/domain/game/steps.ts";
import { AnswerScreen } from "#app/features/game/answer-screen.tsx";
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
} from "#app/features/play/visit.server.tsx";
import { now } from "#app/infra/clock.server.ts";
import { deviceToken } from "#app/infra/player-cookie.server.ts";

/** A player at a level's page. `level` is null when it is not reached, or does not exist. */
export interface AtLevel extends PlayerVisit {
  level: LevelState | null;
  answer: StoredAnswer | null;
  marks: LevelVisit["marks"];
}

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

export function levelPath(visit: PlayerVisit, level: number): string {
  return `${visit.home}/levels/${level}`;
}

/** The question that waits, without anything that tells its answer. */
export function questionPage(
  args: RouteArgs,
  visit: AtLevel,
  level: LevelState,
  position: number,
  fault?: { error: string; status: number },
): Response {
  const question = stepsOf(level.level)[position] as Question;
  const view = toPlayerView(question, visit.language, level.version.content.languages[0]);
  const body = (
    <QuestionScreen
      t={visit.t}
      {...progressView(visit, level, position)}
      kind={view.kind}
      question={view.key}
      prompt={view.prompt}
      choices={view.choices}
      action={levelPath(visit, level.number)}
      {...(question.kind === "one-choice" ? { points: question.points } : {})}
      {...(fault ? { error: fault.error } : {})}
    />
  );
  return campaignPage(args, visit, {
    title: pageTitle(visit, level, position),
    body,
    status: fault?.status ?? 200,
  });
}

/** A stored answer with its feedback, the same whenever it is asked for. */
export function answerPage(
  args: RouteArgs,
  visit: AtLevel,
  level: LevelState,
  answer: StoredAnswer,
): Response {
  const steps = stepsOf(level.level);
  const question = steps[answer.position] as Question;
  const isLast = answer.position === steps.length - 1;
  const { choices } = toPlayerView(question, visit.language, level.version.content.languages[0]);
  const right = question.kind === "one-choice" ? question.right : null;
  const body = (
    <AnswerScreen
      t={visit.t}
      {...progressView(visit, level, answer.position)}
      prompt={visit.words(question.prompt)}
      outcome={outcomeOf(answer)}
      points={answer.points}
      choices={choices.map((choice) => ({
        ...choice,
        chosen: answer.choices.includes(choice.key),
        right: choice.key === right,
      }))}
      nextHref={isLast ? `${levelPath(visit, level.number)}/result` : levelPath(visit, level.number)}
      last={isLast}
      {...(question.kind === "one-choice" ? { explanation: visit.words(question.explanation) } : {})}
    />
  );
  return campaignPage(args, visit, {
    title: pageTitle(visit, level, answer.position),
    body,
    scoreBefore: visit.play.score - answer.points,
  });
}

function outcomeOf(answer: StoredAnswer): "right" | "wrong" | "noted" | "skipped" {
  if (answer.isRight !== null) return answer.isRight ? "right" : "wrong";
  return answer.choices.length > 0 ? "noted" : "skipped";
}

function progressView(visit: AtLevel, level: LevelState, position: number): ProgressView {
  const number = numberAmongScored(level.level, position);
  return {
    level: {
      number: level.number,
      of: level.version.content.levels.length,
      name: visit.words(level.level.name),
      ...(position === 0 ? { intro: visit.words(level.level.intro) } : {}),
    },
    of: scoredCount(level.level),
    marks: visit.marks,
    ...(number === null ? {} : { position: number }),
  };
}

function scoredCount(level: Level): number {
  return level.questions.length;
}

function pageTitle({ t }: AtLevel, level: LevelState, position: number): string {
  const number = numberAmongScored(level.level, position);
  if (number === null) return t.game.tasteTitle({ level: level.number });
  return t.game.questionTitle({ level: level.number, question: number, of: scoredCount(level.level) });
}
