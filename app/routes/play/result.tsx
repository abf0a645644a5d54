import { LevelResultScreen } from "#app/features/game/level-result-screen.tsx";
import { wholeNumber } from "#app/features/game/level-visit.server.tsx";
import { loadResult } from "#app/features/game/result.query.server.ts";
import { loadVersion } from "#app/features/play/campaign-content.query.server.ts";
import { campaignPage, nextPath, notFound, type PlayerVisit, type RouteArgs, requirePlay, toVisit } from "#app/features/play/visit.server.tsx";
import { inviteOffer } from "#app/features/referral/offer.server.ts";
import { now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";
import { deviceToken } from "#app/infra/player-cookie.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const number = wholeNumber(args.params.level);
  const at = now();
  const found = await loadResult(args.params.campaign ?? "", deviceToken(args.request), number, at);
  if (!found) return notFound(args);
  const version = await loadVersion(found.state.play?.versionId ?? found.state.campaign.currentVersionId);
  const visit = requirePlay(toVisit(args, found.state, version, at));
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
      {...(result.challenger ? { versus: { name: result.challenger.firstName, theirs: result.challenger.points, mine: result.points } } : {})}
      offer={inviteOffer(visit)}
      leaderboardHref={`${visit.home}/leaderboard`}
      next={nextOf(visit, number)}
    />
  );
  return campaignPage(args, visit, { title: t.game.finished({ number }), body });
}

function nextOf(visit: PlayerVisit, number: number) {
  const following = visit.version.content.levels[number];
  if (!following) return { kind: "voucher" as const, href: `${visit.home}/voucher` };
  return { kind: "level" as const, number: number + 1, name: visit.words(following.name), href: `${visit.home}/levels/${number + 1}` };
}
