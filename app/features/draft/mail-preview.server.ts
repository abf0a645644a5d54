import { parseWithZod } from "@conform-to/zod/v4";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { inScheme } from "#emails/in-scheme.ts";
import { preheaderOf } from "#emails/plain-text.ts";
import { draftMail } from "./draft-mail.server.ts";
import { readMailChoice } from "./mail-choice.schema.ts";
import { mailsForm } from "./mails-form.schema.ts";

/** A mail as its reader gets it. */
export interface MailPreview {
  from: string;
  subject: string;
  /** What an inbox shows after the subject. */
  preheader: string;
  text: string;
  /** A document to be shown in a frame of its own, in the colours of the reader whom the view is for. */
  html: string;
}

/** The mail that an address chooses, as the draft has it. */
export async function previewMail(
  brandId: string,
  content: CampaignContent,
  query: URLSearchParams,
): Promise<MailPreview> {
  const { mail, language, view } = readMailChoice(query, content.languages);
  const { from, subject, html, text } = await draftMail(brandId, content, mail, language);
  return {
    from: `${from.name} <${from.address}>`,
    subject,
    preheader: preheaderOf(html),
    text,
    html: framed(inScheme(html, view === "dark" ? "dark" : "light")),
  };
}

/** The same with the words of a form that is still being written; null when they cannot be kept. Nothing is stored. */
export async function previewTypedMail(
  brandId: string,
  content: CampaignContent,
  query: URLSearchParams,
  form: FormData,
): Promise<MailPreview | null> {
  const typed = parseWithZod(form, { schema: mailsForm });
  if (typed.status !== "success") return null;
  return previewMail(brandId, { ...content, mails: typed.value.mails }, query);
}

/** Its links lead to new windows, which the frame does not open: one looks at it, and leaves nothing by a slip. */
function framed(html: string): string {
  return html.replace("<head>", '<head><base target="_blank">');
}
