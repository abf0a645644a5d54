import { LevelResultScreen } from "#app/features/game/level-result-screen.tsx";
import { wholeNumber } from "#app/features/game/level-visit.server.tsx";
import { loadResult } from "#app/features/game/result.query.server.ts";
import {
  campaignPage,
  nextPath,
  type PlayerVisit,
  type RouteArgs,
  requirePlay,
  visitWith,
} from "#app/features/play/visit.server.tsx";
import { inviteOffer } from "#app/features/referral/offer.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const number = wholeNumber(args.params.level);
  const { visit: anybody, found } = await visitWith(args, (slug, token, now) =>
    loadResult(slug, token, number, now),
  );
  const visit = requirePlay(anybody);
  const { version } = visit;
  const level = version.content.levels[number - 1];
  const { result } = found;
  if (!level || !result) return seeOther(nextPath(visit));
  const { play, t } = visit;
  const body = (
    <LevelResultScreen
      t={t}
      level={{ number, of: version.content.levels.length, name: visit.words(level.name) }}
      points={result.points}
      right={result.rightCount}
      of={level.questions.length}
      score={play.score}
      scoreBefore={Math.max(0, play.score - result.points)}
      rank={{ rank: result.rank, players: result.players }}
      {...(result.challenger ? { versus: versus(result.challenger, result.points) } : {})}
      offer={inviteOffer(visit)}
      leaderboardHref={`${visit.home}/leaderboard`}
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
