import type { Level } from "#app/domain/campaign/level.ts";
import { scoredCount } from "#app/domain/game/steps.ts";
import { LevelFailedScreen, type LevelFailedView } from "#app/features/game/level-failed-screen.tsx";
import { LevelResultScreen } from "#app/features/game/level-result-screen.tsx";
import { doorOfLevel } from "#app/features/game/open-level.server.tsx";
import type { LevelResult } from "#app/features/game/result.query.server.ts";
import { campaignPage, type PlayerVisit, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { inviteOffer } from "#app/features/referral/offer.server.ts";
import { dateAndTime } from "#app/i18n/formats.ts";

export interface FinishedLevel {
  /** From 1. */
  number: number;
  level: Level;
  result: LevelResult;
}

/** How a finished level went, and what comes next. */
export function resultPage(args: RouteArgs, visit: PlayerVisit, finished: FinishedLevel): Response {
  const { number, level, result } = finished;
  if (!result.isPassed) return failedPage(args, visit, finished);
  const { play, t } = visit;
  const body = (
    <LevelResultScreen
      t={t}
      level={{ number, of: visit.version.content.levels.length, name: visit.words(level.name) }}
      points={result.points}
      right={result.rightCount}
      of={scoredCount(level)}
      score={play.score}
      scoreBefore={Math.max(0, play.score - result.points)}
      {...(result.rank === null ? {} : { rank: { rank: result.rank, players: result.players } })}
      {...(result.placesGained === null ? {} : { placesGained: result.placesGained })}
      {...(result.challenger ? { versus: versus(result.challenger, result.points) } : {})}
      offer={inviteOffer(visit)}
      leaderboardHref={`${visit.home}/leaderboard`}
      mapHref={`${visit.home}/map`}
      next={nextOf(visit, number)}
    />
  );
  return campaignPage(args, visit, { title: t.game.finished({ number }), body });
}

function versus({ firstName, points }: { firstName: string; points: number }, mine: number) {
  return { name: firstName, theirs: points, mine };
}

function nextOf(visit: PlayerVisit, number: number) {
  const following = visit.version.content.levels[number];
  if (!following) return { kind: "voucher" as const, href: `${visit.home}/voucher` };
  return {
    kind: "level" as const,
    number: number + 1,
    name: visit.words(following.name),
    href: `${visit.home}/levels/${number + 1}`,
  };
}

function failedPage(args: RouteArgs, visit: PlayerVisit, { number, level, result }: FinishedLevel): Response {
  const body = (
    <LevelFailedScreen
      t={visit.t}
      level={{ number, name: visit.words(level.name) }}
      right={result.rightCount}
      of={scoredCount(level)}
      passMark={level.passMark ?? 0}
      again={againOf(visit, { number, level, result })}
      mapHref={`${visit.home}/map`}
    />
  );
  return campaignPage(args, visit, { title: visit.t.game.failed.title({ number }), body });
}

function againOf(visit: PlayerVisit, { number, level, result }: FinishedLevel): LevelFailedView["again"] {
  const door = doorOfLevel({ level, ...result }, visit.now.getTime());
  if (door.state === "open") {
    const left = (level.attempts ?? 1) - result.attemptNumber;
    return { now: `${visit.home}/levels/${number}/start`, left };
  }
  if (door.state === "failed_wait") return { at: dateAndTime(new Date(door.until), visit.language) };
  if (door.state === "not_yet") return { at: dateAndTime(new Date(door.at), visit.language) };
  return "never";
}
