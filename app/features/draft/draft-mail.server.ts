import type { CampaignContent } from "#app/domain/campaign/content.ts";
import type { MailName } from "#app/domain/campaign/own-mails.ts";
import { FRAME_PARTS, toContent } from "#app/domain/draft/parts.ts";
import type { Language } from "#app/domain/kernel/language.ts";
import { campaignMessage, senderOf } from "#app/features/messaging/campaign-message.ts";
import { findBrand } from "#app/features/team/brand.query.server.ts";
import { now } from "#app/infra/clock.server.ts";
import { env } from "#app/infra/env.server.ts";
import { type RenderedMessage, renderMessage } from "#emails/catalog.ts";
import { contentsOf, loadDraft } from "./draft.query.server.ts";
import { sampleMailData } from "./sample-mail-data.ts";

/** What the parts of a brand's draft say of the campaign as a whole, without its levels; null when there is no such draft. */
export async function loadDraftFrame(brandId: string, slug: string): Promise<CampaignContent | null> {
  const draft = await loadDraft(brandId, slug, FRAME_PARTS);
  return draft && toContent(contentsOf(draft));
}

/**
 * A mail made by the very code that makes the real one, for somebody whom the campaign might write to. Its links lead nowhere:
 * those of a real mail do not exist before it does.
 */
export async function draftMail(
  brandId: string,
  content: CampaignContent,
  mail: MailName,
  language: Language,
): Promise<RenderedMessage & { from: { name: string; address: string } }> {
  const name = mail === "prove-address-for-voucher" ? "prove-address" : mail;
  const data = sampleMailData(mail, content, await findBrand(brandId), language, now());
  const links = { action: `${env.BASE_URL}/…`, objection: `${env.BASE_URL}/mail/…` };
  const rendered = await renderMessage(campaignMessage(name, data, language, links));
  return { ...rendered, from: senderOf(name, data) };
}
