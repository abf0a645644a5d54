import type { ActionFunctionArgs } from "@remix-run/node";
import { editingOf, visitDraft } from "#app/features/draft/editing.server.ts";
import { queryOf, readMailChoice } from "#app/features/draft/mail-choice.schema.ts";
import { sendTestMail } from "#app/features/sender/send-test-mail.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

/** Sends the mail that the address chooses, as the draft has it, to whoever asks. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { outline } = await visitDraft(request, params.campaign ?? "");
  const { brandId, marketerId, slug, now } = await editingOf(request, params.campaign ?? "");
  const choice = readMailChoice(new URL(request.url).searchParams, outline.languages);
  const { mail, language } = choice;
  const isTaken = await sendTestMail(brandId, marketerId, now, {
    campaignId: outline.head.campaignId,
    mail,
    language,
  });
  const page = `/studio/campaigns/${slug}/draft/parts/mails${queryOf(choice)}`;
  return seeOther(`${page}&${isTaken ? "asked" : "too-many"}`);
}
