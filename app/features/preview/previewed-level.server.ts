import { pointsOf, type Run } from "#app/domain/preview/run.ts";
import type { LevelState, LevelVisit } from "#app/features/game/level.query.server.ts";
import { toMarks } from "#app/features/game/marks.ts";
import type { PlayerVisit, RouteArgs } from "#app/features/play/visit.server.tsx";
import { type PreviewVisit, visitPreviewedPlay } from "./preview-visit.server.ts";

/** A player of a preview at a level's page. */
export type AtPreviewedLevel = PreviewVisit & PlayerVisit & Pick<LevelVisit, "level" | "answer" | "marks">;

/** What `visitLevel` finds in the database, here out of the preview's play; the given answer at `position` if asked for. */
export async function visitPreviewedLevel(
  args: RouteArgs,
  number: number,
  position: number | null = null,
): Promise<AtPreviewedLevel> {
  const visit = await visitPreviewedPlay(args);
  const run = visit.played.runs.findLast((one) => one.number === number);
  const answers = run?.answers ?? [];
  return {
    ...visit,
    level: run ? levelState(visit, run) : null,
    answer: answers.find((answer) => answer.position === position) ?? null,
    marks: toMarks(
      answers
        .filter((answer) => position === null || answer.position <= position)
        .map(({ isRight, share }) => [isRight, share]),
    ),
  };
}

function levelState({ play, version, preview }: PreviewVisit & PlayerVisit, run: Run): LevelState {
  const { level, number, attemptNumber, attempt, finishedAt, isPassed, seed } = run;
  return {
    token: "",
    play,
    version,
    level,
    number,
    attemptId: "",
    attemptNumber,
    attempt,
    finishedAt,
    isPassed,
    seed,
    pace: preview.pace,
    points: pointsOf(run),
    rightCount: rightCount(run),
  };
}

/** Wholly right answers. */
export function rightCount({ answers }: Run): number {
  return answers.filter(({ isRight }) => isRight).length;
}
