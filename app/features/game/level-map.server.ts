import type { Level } from "#app/domain/campaign/level.ts";
import { mapStops, type Stop } from "#app/domain/game/map-stops.ts";
import { starsOf } from "#app/domain/game/stars.ts";
import { scoredCount } from "#app/domain/game/steps.ts";
import type { LevelRun } from "#app/features/game/level-map.query.server.ts";
import type { MapStop } from "#app/features/game/level-map-screen.tsx";
import { nextPath, type PlayerVisit } from "#app/features/play/visit.server.tsx";
import { dateAndTime, dateWords } from "#app/i18n/formats.ts";

/** The levels of the version that the player plays by, with what they did there, in their words. */
export function mapStopsFor(visit: PlayerVisit, runs: readonly LevelRun[]): MapStop[] {
  const { levels } = visit.version.content;
  const { levelsFinished } = visit.play;
  const runsOf = (number: number) => runs.filter((run) => run.level === number);
  const stops = mapStops(levels, levelsFinished, runsOf(levelsFinished + 1), visit.now.getTime());
  return levels.map((level, index) => {
    const number = index + 1;
    const stop = stops[index] ?? { state: "locked" };
    return {
      number,
      name: visit.words(level.name),
      state: stop.state,
      ...whenOf(visit, stop),
      ...(stop.state === "done"
        ? { href: `${visit.home}/levels/${number}/result`, ...resultOf(level, runsOf(number)) }
        : {}),
      ...(stop.state === "open" ? { href: nextPath(visit), ...begunOf(level, runsOf(number)) } : {}),
    };
  });
}

function whenOf({ language }: PlayerVisit, stop: Stop): Pick<MapStop, "when"> {
  if (stop.state === "not_yet") return { when: dateWords(new Date(stop.at), language) };
  return stop.state === "failed_wait" ? { when: dateAndTime(new Date(stop.until), language) } : {};
}

/** Of several runs, the best one counts here. */
function resultOf(level: Level, runs: LevelRun[]): Pick<MapStop, "result"> {
  const [best] = runs.filter((run) => run.endedAt !== null).sort((a, b) => b.points - a.points);
  if (!best) return {};
  const { points, right } = best;
  const of = scoredCount(level);
  return { result: { points, right, of, stars: starsOf({ right, of }) } };
}

function begunOf(level: Level, runs: LevelRun[]): Pick<MapStop, "begun" | "passMark"> {
  const answered = runs.find((run) => run.endedAt === null)?.answered ?? 0;
  return {
    ...(answered > 0 ? { begun: { answered, of: level.opening.length + scoredCount(level) } } : {}),
    ...(level.passMark === undefined ? {} : { passMark: level.passMark }),
  };
}
