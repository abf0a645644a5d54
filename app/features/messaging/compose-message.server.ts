import { invariant } from "#app/domain/kernel/invariant.ts";
import { isToColleague, isToPlayer, type PlayerMessageName } from "#app/features/messaging/audience.ts";
import { campaignMessage, type MailLinks, senderOf } from "#app/features/messaging/campaign-message.ts";
import { composeColleagueMail } from "#app/features/messaging/compose-colleague-mail.server.ts";
import type { LockedMessage } from "#app/features/messaging/lock-message.server.ts";
import { loadMessageData, type MessageData } from "#app/features/messaging/message-data.query.server.ts";
import { env } from "#app/infra/env.server.ts";
import type { OutgoingMail } from "#app/infra/mailer.server.ts";
import { linkToken, signedId } from "#app/infra/secrets.server.ts";
import { renderMessage } from "#emails/catalog.ts";

/** Words, links and headers of one mail, made at the last moment from what is in the database then. */
export async function composeMessage(message: LockedMessage, to: string): Promise<OutgoingMail> {
  if (isToColleague(message)) return composeColleagueMail(message, to);
  invariant(isToPlayer(message), "what goes to no colleague goes to a player");
  const data = await loadMessageData(message);
  // Who came by a list may read a language that the campaign does not have: half a mail in it would help nobody.
  const { languages } = data.content;
  const language = languages.find((offered) => offered === message.locale) ?? languages[0];
  const rendered = await renderMessage(campaignMessage(message.name, data, language, linksOf(message, data)));
  const unsubscribeUrl = objectionUrl(message);
  return {
    ...rendered,
    to,
    from: senderOf(message.name, data),
    replyTo: data.brand.privacyEmail,
    messageId: `<${message.id}@${new URL(env.BASE_URL).hostname}>`,
    headers: { "X-Outdo-Message": message.name },
    ...(unsubscribeUrl ? { unsubscribeUrl } : {}),
  };
}

function linksOf(message: LockedMessage & { name: PlayerMessageName }, { content }: MessageData): MailLinks {
  const { key, invitationId } = message;
  const paths: Record<PlayerMessageName, () => string> = {
    "friend-invitation": () => `/i/${linkToken("invitation", invitationId ?? "")}`,
    "launch-invitation": () => `/i/${linkToken("launch", key)}`,
    "prove-address": () => `/mail/link/${linkToken("proof", key)}`,
    "voucher-issued": () => `/play/${content.slug}/voucher`,
    "continue-elsewhere": () => `/mail/link/${linkToken("continue", key)}`,
  };
  return { action: env.BASE_URL + paths[message.name](), objection: objectionUrl(message) ?? "" };
}

function objectionUrl(message: LockedMessage): string | null {
  if (message.purpose === "invitation") return `${env.BASE_URL}/mail/never/${signedId("never", message.id)}`;
  if (message.purpose === "marketing") return `${env.BASE_URL}/mail/stop/${signedId("stop", message.id)}`;
  return null;
}
