import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { inLanguage, type Language } from "#app/domain/kernel/language.ts";

/** What every mail of a campaign says of its sender, and the campaign's name. */
export function senderProps(
  content: CampaignContent,
  brand: { name: string; postalAddress: string; privacyEmail: string },
  language: Language,
) {
  const words = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, language, content.languages[0]);
  return {
    language,
    brandName: brand.name,
    postalAddress: brand.postalAddress,
    privacyEmail: brand.privacyEmail,
    theme: { brand: content.theme.brand, ink: content.theme.ink },
    notices: content.notices.map(words),
    campaignName: words(content.name),
  };
}
