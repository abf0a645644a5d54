import { policyOf } from "#app/domain/referral/country-policy.ts";
import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { invitationPreviewPage } from "#app/features/referral/invitation-preview.server.tsx";
import {
  faultBeside,
  invitationsPage,
  parseFriend,
  visitInvitations,
} from "#app/features/referral/invitations.server.tsx";
import { previewInvitation } from "#app/features/referral/invite-friend.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

/** A POST, though it changes nothing: a friend's address belongs in no URL, history or log. */
export async function action(args: RouteArgs): Promise<Response> {
  const [fields, visit] = await Promise.all([readForm(args.request), visitInvitations(args)]);
  const friend = parseFriend(visit, fields);
  if (!friend.ok) return invitationsPage(args, visit, { fault: friend.fault });
  const { friendEmail } = friend;
  const allowed = await previewInvitation({
    play: visit.play,
    version: visit.version,
    friendEmail,
    now: visit.now,
  });
  if (!allowed.ok)
    return invitationsPage(args, visit, { fault: faultBeside(visit, fields, allowed.refusal) });

  return invitationPreviewPage(args, visit, friendEmail);
}

/** Reloaded or bookmarked: back to the form. */
export async function loader(args: RouteArgs): Promise<Response> {
  const visit = await visitInvitations(args);
  return seeOther(
    policyOf(visit.version.content.country).platformMail ? `${visit.home}/invitations` : visit.home,
  );
}
