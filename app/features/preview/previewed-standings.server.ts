import { PREVIEW_CHALLENGER, PREVIEW_PLAYER } from "#app/domain/preview/cast.ts";
import { challengersPoints } from "#app/domain/preview/challenger.ts";
import { pointsOf } from "#app/domain/preview/run.ts";
import { pseudonym } from "#app/domain/profile/masked-email.ts";
import type { Leaderboard } from "#app/features/game/leaderboard.query.server.ts";
import type { LevelRun } from "#app/features/game/level-map.query.server.ts";
import type { LevelResult } from "#app/features/game/result.query.server.ts";
import type { Challenger } from "#app/features/referral/arrival.query.server.ts";
import type { PreviewVisit } from "./preview-visit.server.ts";
import { rightCount } from "./previewed-level.server.ts";

/** Ada, as a friend's door shows her: she has finished the first level. Null where nobody has challenged. */
export function previewedChallenger(visit: PreviewVisit): Pick<Challenger, "firstName" | "score"> | null {
  if (visit.preview.as !== "friend") return null;
  return {
    firstName: PREVIEW_CHALLENGER.firstName,
    score: challengersPoints(visit.version.content, 1, visit.preview.at),
  };
}

/** How a level that is over went, from 1; null for any other. */
export function previewedResult(visit: PreviewVisit, number: number): LevelResult | null {
  const run = visit.played.runs.findLast((one) => one.number === number && one.finishedAt !== null);
  if (!run || run.finishedAt === null) return null;
  const { rank, players } = previewedBoard(visit);
  const challenger = previewedChallenger(visit);
  return {
    points: pointsOf(run),
    rightCount: rightCount(run),
    attemptNumber: run.attemptNumber,
    finishedAt: run.finishedAt,
    isPassed: run.isPassed,
    rank,
    players,
    placesGained: null,
    challenger: challenger && {
      firstName: challenger.firstName,
      points: challengersPoints(visit.version.content, number, visit.preview.at),
    },
  };
}

/** The player, once a level is finished, and Ada: a preview knows nobody else. Of equal scores hers was there first. */
export function previewedBoard(visit: PreviewVisit): Leaderboard {
  const { runs, levelsFinished } = visit.played;
  const passed = runs.filter(({ isPassed }) => isPassed).map(pointsOf);
  const own = { ...PREVIEW_PLAYER, score: passed.reduce((sum, points) => sum + points, 0), me: true };
  const challenger = previewedChallenger(visit);
  const lines = [
    ...(challenger ? [{ ...PREVIEW_CHALLENGER, score: challengersScore(visit), me: false }] : []),
    ...(levelsFinished > 0 ? [own] : []),
  ].sort((a, b) => b.score - a.score);
  const rank = lines.findIndex(({ me }) => me) + 1;
  return {
    players: lines.length,
    rank: rank || null,
    rows: lines.map(({ firstName, lastName, score, me }, index) => ({
      rank: index + 1,
      name: pseudonym(firstName, lastName),
      score,
      me,
      afterGap: false,
    })),
  };
}

/** She is as far as the player, and has finished the first level at least. */
function challengersScore({ played, preview, version }: PreviewVisit): number {
  const levels = Array.from({ length: Math.max(1, played.levelsFinished) }, (_, index) => index + 1);
  return levels.reduce((sum, number) => sum + challengersPoints(version.content, number, preview.at), 0);
}

/** The runs as the level map asks of them. */
export function previewedRuns({ played }: PreviewVisit): LevelRun[] {
  return played.runs.map((run) => ({
    level: run.number,
    points: pointsOf(run),
    right: rightCount(run),
    answered: run.answers.length,
    endedAt: run.finishedAt,
  }));
}
