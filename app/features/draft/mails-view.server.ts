import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { policyOf } from "#app/domain/referral/country-policy.ts";
import type { Wording } from "#emails/own-words.ts";
import { type MailChoice, readMailChoice } from "./mail-choice.schema.ts";
import { type MailPreview, previewMail } from "./mail-preview.server.ts";
import { productWords } from "./product-words.ts";

/** What the page of the mails shows beside the words themselves. */
export interface MailsView {
  /** Where mails are made to be looked at. */
  address: string;
  /** Where a test is asked for. */
  tests: string;
  choice: MailChoice;
  /** Of the chosen mail in the chosen language. */
  product: Wording;
  preview: Omit<MailPreview, "html">;
  /** What became of a test that was just asked for. */
  told: "asked" | "tooMany" | null;
  /** False where the country lets nobody but the player write to a friend. */
  isFriendWrittenTo: boolean;
}

export async function mailsView(
  brandId: string,
  slug: string,
  content: CampaignContent,
  query: URLSearchParams,
): Promise<MailsView> {
  const choice = readMailChoice(query, content.languages);
  const { html: _, ...preview } = await previewMail(brandId, content, query);
  const base = `/studio/campaigns/${slug}/draft`;
  return {
    address: `${base}/mail-previews`,
    tests: `${base}/mail-tests`,
    choice,
    product: productWords(choice.mail, choice.language),
    preview,
    told: query.has("asked") ? "asked" : query.has("too-many") ? "tooMany" : null,
    isFriendWrittenTo: policyOf(content.country).platformMail,
  };
}
