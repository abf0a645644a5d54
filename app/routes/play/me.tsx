import { loadOwnPage } from "#app/features/play/me.query.server.ts";
import { MeScreen } from "#app/features/play/me-screen.tsx";
import { ownLedger } from "#app/features/play/own-ledger.ts";
import {
  campaignPage,
  nextPath,
  type RouteArgs,
  requirePlay,
  visitWith,
} from "#app/features/play/visit.server.tsx";
import { toInvitations } from "#app/features/referral/invitation-list.query.server.ts";
import { ownLink } from "#app/features/sharing/own-link.server.ts";
import { toHeldVoucher } from "#app/features/voucher/voucher.query.server.ts";
import { dateWords } from "#app/i18n/formats.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const { visit: anybody, found } = await visitWith(args, loadOwnPage);
  const visit = requirePlay(anybody);
  const own = found.row;
  const { play, home, t, language, version } = visit;
  const { levels, consents } = version.content;
  const { searchParams } = new URL(args.request.url);
  const body = (
    <MeScreen
      t={t}
      firstName={play.firstName}
      score={play.score}
      ledger={ownLedger({
        entries: own.entries ?? [],
        content: version.content,
        say: visit.words,
        asked: Number(searchParams.get("lines")),
        hrefOf: (level) => `${home}/me?lines=${level}#why`,
      })}
      invitations={toInvitations(own.invitations, levels.length, language, visit.now)}
      invitationsHref={`${home}/invitations`}
      {...(visit.state.campaign.door === "open" ? { share: ownLink(visit) } : {})}
      voucher={{ state: toHeldVoucher(play, own).state, href: `${home}/voucher` }}
      newsletter={{
        text: visit.words(consents.newsletter),
        action: `${home}/me/newsletter`,
        ...(own.newsletter_given_at ? { givenOn: dateWords(own.newsletter_given_at, language) } : {}),
      }}
      device={{ action: `${home}/me/link`, sent: searchParams.has("sent") }}
      signOutAction={`${home}/session`}
      leaveHref={`${home}/departure`}
      nextHref={nextPath(visit)}
    />
  );
  return campaignPage(args, visit, { title: t.account.title, body });
}
