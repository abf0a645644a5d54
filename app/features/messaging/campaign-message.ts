import { inLanguage, type Language } from "#app/domain/kernel/language.ts";
import type { PlayerMessageName } from "#app/features/messaging/audience.ts";
import { friendInvitation, friendSenderName } from "#app/features/messaging/friend-invitation.ts";
import type { MessageData } from "#app/features/messaging/message-data.query.server.ts";
import { ownWords } from "#app/features/messaging/own-words.ts";
import { senderProps } from "#app/features/messaging/sender-props.ts";
import { dateWords, moneyWords } from "#app/i18n/formats.ts";
import type { Message } from "#emails/catalog.ts";

/** How long a link to another device can be used. */
export const CONTINUE_LINK_HOURS = 24;

/** Where a mail leads: to what it asks for, and to the end of such mails (empty for a mail that has nothing to end). */
export interface MailLinks {
  action: string;
  objection: string;
}

/** What a campaign writes to a player or a friend: one maker for the mail that goes out and for the preview of its author. */
export function campaignMessage(
  name: PlayerMessageName,
  data: MessageData,
  language: Language,
  links: MailLinks,
): Message {
  const { content, brand, firstName } = data;
  const words = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, language, content.languages[0]);
  const voucherText = `${words(content.voucher.name)} (${moneyWords(content.voucher.value, language)})`;
  const sender = senderProps(content, brand, language);
  const known = { ...sender, firstName, voucher: voucherText };
  switch (name) {
    case "friend-invitation":
      return friendInvitation({ ...data, language, playUrl: links.action, neverUrl: links.objection });
    case "launch-invitation":
      return {
        name,
        props: {
          ...sender,
          ...(firstName ? { firstName } : {}),
          tagline: words(content.tagline),
          voucherText,
          playUrl: links.action,
          stopUrl: links.objection,
          ...ownWords(name, content, language, known),
        },
      };
    case "prove-address": {
      const until = data.voucher.reservedUntil && dateWords(data.voucher.reservedUntil, language);
      return {
        name,
        props: {
          ...sender,
          firstName,
          ...(until ? { voucher: { voucherText, until } } : {}),
          proveUrl: links.action,
          ...(until
            ? ownWords("prove-address-for-voucher", content, language, { ...known, until })
            : ownWords(name, content, language, known)),
        },
      };
    }
    case "voucher-issued": {
      const validUntil = data.voucher.expiresAt ? dateWords(data.voucher.expiresAt, language) : "";
      return {
        name,
        props: {
          ...sender,
          firstName,
          code: data.voucher.code,
          voucherText,
          validUntil,
          terms: words(content.voucher.terms),
          voucherUrl: links.action,
          ...ownWords(name, content, language, { ...known, until: validUntil }),
        },
      };
    }
    case "continue-elsewhere":
      return {
        name,
        props: {
          ...sender,
          firstName,
          continueUrl: links.action,
          hours: CONTINUE_LINK_HOURS,
          ...ownWords(name, content, language, known),
        },
      };
  }
}

/** Who a mail says that it is from: the brand, and in a friend's mail the challenger beside it. */
export function senderOf(
  name: PlayerMessageName,
  { brand, inviter }: Pick<MessageData, "brand" | "inviter">,
): { name: string; address: string } {
  return {
    name: name === "friend-invitation" ? friendSenderName(inviter.firstName, brand.name) : brand.name,
    address: brand.senderEmail,
  };
}
