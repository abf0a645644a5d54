import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { MailName } from "#app/domain/campaign/own-mails.ts";
import { parseEmail } from "#app/domain/kernel/email.ts";
import { days } from "#app/domain/kernel/instant.ts";
import type { Language, Words } from "#app/domain/kernel/language.ts";
import { RESERVATION_LIFE } from "#app/domain/voucher/voucher.ts";
import type { MessageData } from "#app/features/messaging/message-data.query.server.ts";
import type { BrandView } from "#app/features/team/brand.query.server.ts";

/** Stands where a draft or a brand says nothing yet: a mail with a hole in it is refused, and a preview is of a draft. */
const NOT_SAID = "…";

/** Somebody whom a campaign might write to: Ada plays, and challenges Grace. */
export function sampleMailData(
  mail: MailName,
  content: CampaignContent,
  brand: BrandView,
  language: Language,
  now: Date,
): MessageData {
  const at = (later: number) => new Date(now.getTime() + later);
  return {
    content: withoutHoles(content, language),
    brand: {
      name: brand.brandName.trim() || NOT_SAID,
      postalAddress: brand.postalAddress.trim() || NOT_SAID,
      senderEmail: brand.senderEmail,
      privacyEmail: parseEmail(brand.privacyEmail).ok ? brand.privacyEmail : "privacy@example.org",
    },
    firstName: mail === "launch-invitation" ? "Grace" : "Ada",
    inviter: { firstName: "Ada", score: 1240 },
    voucher: {
      code: "7K4Q-M2XD-9RHT",
      reservedUntil: mail === "prove-address-for-voucher" ? at(RESERVATION_LIFE) : null,
      expiresAt: at(days(content.voucher.validDays)),
    },
  };
}

function withoutHoles(content: CampaignContent, language: Language): CampaignContent {
  const said = (words: Words): Words =>
    Object.values(words).some((text) => text.trim()) ? words : { [language]: NOT_SAID };
  const { voucher } = content;
  return {
    ...content,
    name: said(content.name),
    tagline: said(content.tagline),
    notices: content.notices.filter((notice) => Object.values(notice).some((text) => text.trim())),
    voucher: { ...voucher, name: said(voucher.name), terms: said(voucher.terms) },
  };
}
