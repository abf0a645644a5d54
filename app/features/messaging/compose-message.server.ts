import { invariant } from "#app/domain/kernel/invariant.ts";
import { inLanguage, type Language } from "#app/domain/kernel/language.ts";
import {
  composeColleagueMail,
  isToColleague,
  isToPlayer,
  type PlayerMessageName,
} from "#app/features/messaging/compose-colleague-mail.server.ts";
import { friendInvitation, friendSenderName } from "#app/features/messaging/friend-invitation.ts";
import type { LockedMessage } from "#app/features/messaging/lock-message.server.ts";
import { loadMessageData, type MessageData } from "#app/features/messaging/message-data.query.server.ts";
import { senderProps } from "#app/features/messaging/sender-props.ts";
import { dateWords, moneyWords } from "#app/i18n/formats.ts";
import { env } from "#app/infra/env.server.ts";
import type { OutgoingMail } from "#app/infra/mailer.server.ts";
import { linkToken, signedId } from "#app/infra/secrets.server.ts";
import { type Message, renderMessage } from "#emails/catalog.ts";

/** How long a link to another device can be used. */
export const CONTINUE_LINK_HOURS = 24;

/** Words, links and headers of one mail, made at the last moment from what is in the database then. */
export async function composeMessage(message: LockedMessage, to: string): Promise<OutgoingMail> {
  if (isToColleague(message)) return composeColleagueMail(message, to);
  invariant(isToPlayer(message), "what goes to no colleague goes to a player");
  const data = await loadMessageData(message);
  // Who came by a list may read a language that the campaign does not have: half a mail in it would help nobody.
  const { languages } = data.content;
  const language = languages.find((offered) => offered === message.locale) ?? languages[0];
  const rendered = await renderMessage(toMessage(message, data, language));
  const unsubscribeUrl = objectionUrl(message);
  return {
    ...rendered,
    to,
    from: {
      name:
        message.name === "friend-invitation"
          ? friendSenderName(data.inviter.firstName, data.brand.name)
          : data.brand.name,
      address: data.brand.senderEmail,
    },
    replyTo: data.brand.privacyEmail,
    messageId: `<${message.id}@${new URL(env.BASE_URL).hostname}>`,
    headers: { "X-Outdo-Message": message.name },
    ...(unsubscribeUrl ? { unsubscribeUrl } : {}),
  };
}

function toMessage(
  message: LockedMessage & { name: PlayerMessageName },
  data: MessageData,
  language: Language,
): Message {
  const { content, brand } = data;
  const words = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, language, content.languages[0]);
  const voucherText = `${words(content.voucher.name)} (${moneyWords(content.voucher.value, language)})`;
  const sender = senderProps(content, brand, language);
  switch (message.name) {
    case "friend-invitation":
      return friendInvitation({
        ...data,
        language,
        playUrl: `${env.BASE_URL}/i/${linkToken("invitation", message.invitationId ?? "")}`,
        neverUrl: objectionUrl(message) ?? "",
      });
    case "launch-invitation":
      return {
        name: message.name,
        props: {
          ...sender,
          ...(data.firstName ? { firstName: data.firstName } : {}),
          tagline: words(content.tagline),
          voucherText,
          playUrl: `${env.BASE_URL}/i/${linkToken("launch", message.key)}`,
          stopUrl: objectionUrl(message) ?? "",
        },
      };
    case "prove-address":
      return {
        name: message.name,
        props: {
          ...sender,
          firstName: data.firstName,
          ...(data.voucher.reservedUntil
            ? { voucher: { voucherText, until: dateWords(data.voucher.reservedUntil, language) } }
            : {}),
          proveUrl: `${env.BASE_URL}/mail/link/${linkToken("proof", message.key)}`,
        },
      };
    case "voucher-issued":
      return {
        name: message.name,
        props: {
          ...sender,
          firstName: data.firstName,
          code: data.voucher.code,
          voucherText,
          validUntil: data.voucher.expiresAt ? dateWords(data.voucher.expiresAt, language) : "",
          terms: words(content.voucher.terms),
          voucherUrl: `${env.BASE_URL}/play/${content.slug}/voucher`,
        },
      };
    case "continue-elsewhere":
      return {
        name: message.name,
        props: {
          ...sender,
          firstName: data.firstName,
          continueUrl: `${env.BASE_URL}/mail/link/${linkToken("continue", message.key)}`,
          hours: CONTINUE_LINK_HOURS,
        },
      };
  }
}

function objectionUrl(message: LockedMessage): string | null {
  if (message.purpose === "invitation") return `${env.BASE_URL}/mail/never/${signedId("never", message.id)}`;
  if (message.purpose === "marketing") return `${env.BASE_URL}/mail/stop/${signedId("stop", message.id)}`;
  return null;
}
