import { loadOwnPage } from "#app/features/play/me.query.server.ts";
import { mePage } from "#app/features/play/me-page.server.tsx";
import { type RouteArgs, requirePlay, visitWith } from "#app/features/play/visit.server.tsx";
import { toInvitations } from "#app/features/referral/invitation-list.query.server.ts";
import { toHeldVoucher } from "#app/features/voucher/voucher.query.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const { visit: anybody, found } = await visitWith(args, loadOwnPage);
  const visit = requirePlay(anybody);
  const { entries, invitations, newsletter_given_at, ...voucher } = found.row;
  const { levels } = visit.version.content;
  return mePage(args, visit, {
    entries: entries ?? [],
    invitations: toInvitations(invitations, levels.length, visit.language, visit.now),
    voucher: toHeldVoucher(visit.play, voucher).state,
    newsletterGivenAt: newsletter_given_at,
  });
}
