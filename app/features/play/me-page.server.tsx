import type { KeptEntry } from "#app/domain/scoring/explain-entry.ts";
import { MeScreen, type MeView } from "#app/features/play/me-screen.tsx";
import { ownLedger } from "#app/features/play/own-ledger.ts";
import {
  campaignPage,
  nextPath,
  type PlayerVisit,
  type RouteArgs,
} from "#app/features/play/visit.server.tsx";
import { ownLink } from "#app/features/sharing/own-link.server.ts";
import { dateWords } from "#app/i18n/formats.ts";

/** What is kept of a player and is their own to see. */
export interface OwnThings {
  /** Every entry of the score, in the order given. */
  entries: readonly KeptEntry[];
  invitations: MeView["invitations"];
  voucher: MeView["voucher"]["state"];
  /** While the consent stands. */
  newsletterGivenAt: Date | null;
}

export function mePage(args: RouteArgs, visit: PlayerVisit, own: OwnThings): Response {
  const { play, home, t, language, version } = visit;
  const { searchParams } = new URL(args.request.url);
  const body = (
    <MeScreen
      t={t}
      firstName={play.firstName}
      score={play.score}
      ledger={ownLedger({
        entries: own.entries,
        content: version.content,
        say: visit.words,
        asked: Number(searchParams.get("lines")),
        hrefOf: (level) => `${home}/me?lines=${level}#why`,
      })}
      invitations={own.invitations}
      invitationsHref={`${home}/invitations`}
      {...(visit.state.campaign.door === "open" ? { share: ownLink(visit) } : {})}
      voucher={{ state: own.voucher, href: `${home}/voucher` }}
      newsletter={{
        text: visit.words(version.content.consents.newsletter),
        action: `${home}/me/newsletter`,
        ...(own.newsletterGivenAt ? { givenOn: dateWords(own.newsletterGivenAt, language) } : {}),
      }}
      device={{ action: `${home}/me/link`, sent: searchParams.has("sent") }}
      signOutAction={`${home}/session`}
      leaveHref={`${home}/departure`}
      nextHref={nextPath(visit)}
    />
  );
  return campaignPage(args, visit, { title: t.account.title, body });
}
