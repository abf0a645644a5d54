import { ledgerGroups, loadOwnPage } from "#app/features/play/me.query.server.ts";
import { MeScreen } from "#app/features/play/me-screen.tsx";
import { campaignPage, nextPath, type RouteArgs, requirePlay, visitCampaign } from "#app/features/play/visit.server.tsx";
import { loadInvitations } from "#app/features/referral/invitation-list.query.server.ts";
import { loadVoucher } from "#app/features/voucher/voucher.query.server.ts";
import { dateWords } from "#app/i18n/formats.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const visit = requirePlay(await visitCampaign(args));
  const { play, home, t, language, version } = visit;
  const { levels, consents } = version.content;
  const [own, invitations, voucher] = await Promise.all([
    loadOwnPage(play),
    loadInvitations(play.id, levels.length, language, visit.now),
    loadVoucher(play),
  ]);
  const nameOf = (level: number) => visit.words(levels[level - 1]?.name ?? {});
  const body = (
    <MeScreen
      t={t}
      firstName={play.firstName}
      score={play.score}
      ledger={ledgerGroups(own.lines, nameOf)}
      invitations={invitations}
      invitationsHref={`${home}/invitations`}
      voucher={{ state: voucher.state, href: `${home}/voucher` }}
      newsletter={{
        text: visit.words(consents.newsletter),
        action: `${home}/me/newsletter`,
        ...(own.newsletter ? { givenOn: dateWords(own.newsletter.givenAt, language) } : {}),
      }}
      device={{ action: `${home}/me/link`, sent: new URL(args.request.url).searchParams.has("sent") }}
      signOutAction={`${home}/session`}
      leaveHref={`${home}/departure`}
      nextHref={nextPath(visit)}
    />
  );
  return campaignPage(args, visit, { title: t.account.title, body });
}
