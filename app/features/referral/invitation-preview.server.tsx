import { previewFriendMail } from "#app/features/messaging/preview-friend-mail.server.ts";
import { campaignPage, type PlayerVisit, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { InvitationPreviewScreen } from "#app/features/referral/invitation-preview-screen.tsx";

/** The friend's mail in full, with the button that sends it. */
export async function invitationPreviewPage(
  args: RouteArgs,
  visit: PlayerVisit,
  friendEmail: string,
): Promise<Response> {
  const mail = await previewFriendMail(visit);
  const body = (
    <InvitationPreviewScreen
      t={visit.t}
      from={mail.from}
      to={friendEmail}
      subject={mail.subject}
      text={mail.text}
      friendEmail={friendEmail}
      level={visit.play.levelsFinished}
      action={`${visit.home}/invitations`}
      backHref={`${visit.home}/invitations`}
    />
  );
  return campaignPage(args, visit, { title: visit.t.referral.previewPage.title, body, hasOwnAddress: false });
}
