import { friendInvitation, friendSenderName } from "#app/features/messaging/friend-invitation.ts";
import type { PlayerVisit } from "#app/features/play/visit.server.tsx";
import { env } from "#app/infra/env.server.ts";
import { renderMessage } from "#emails/catalog.ts";

/**
 * The friend's mail as it would go out now, in full: made by the very code that makes the real one, with the
 * two links cut short, because they do not exist before the mail does.
 */
export async function previewFriendMail(
  visit: PlayerVisit,
): Promise<{ from: string; subject: string; text: string }> {
  const { play, version, language } = visit;
  const { brand } = visit.state;
  const { subject, text } = await renderMessage(
    friendInvitation({
      content: version.content,
      brand,
      language,
      inviter: { firstName: play.firstName, score: play.score },
      playUrl: `${env.BASE_URL}/i/…`,
      neverUrl: `${env.BASE_URL}/mail/never/…`,
    }),
  );
  return { from: `${friendSenderName(play.firstName, brand.name)} <${brand.senderEmail}>`, subject, text };
}
