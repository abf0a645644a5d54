import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import { ownWords } from "#app/features/messaging/own-words.ts";
import { senderProps } from "#app/features/messaging/sender-props.ts";
import { challengeSentence } from "#app/features/referral/challenge-sentence.ts";
import type { Message } from "#emails/catalog.ts";

export interface FriendInvitation {
  content: CampaignContent;
  brand: { name: string; postalAddress: string; privacyEmail: string };
  language: Language;
  inviter: { firstName: string; score: number };
  playUrl: string;
  neverUrl: string;
}

/** The challenge to a friend: one maker for the mail and for the preview that its sender reads. */
export function friendInvitation({
  content,
  brand,
  language,
  inviter,
  playUrl,
  neverUrl,
}: FriendInvitation): Message {
  const sender = senderProps(content, brand, language);
  return {
    name: "friend-invitation",
    props: {
      ...sender,
      challenge: challengeSentence(inviter.firstName, language),
      inviterName: inviter.firstName,
      // Nothing to beat before the first point.
      ...(inviter.score > 0 ? { scoreToBeat: inviter.score } : {}),
      playUrl,
      neverUrl,
      ...ownWords("friend-invitation", content, language, { ...sender, inviterName: inviter.firstName }),
    },
  };
}

/** The challenger is named beside the company, which is the sender: who is behind a message must be plain (LCEN art. 20). */
export function friendSenderName(firstName: string, brandName: string): string {
  return `${firstName} · ${brandName}`;
}
