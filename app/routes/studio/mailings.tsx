import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mayChange } from "#app/domain/team/role.ts";
import { createMailing } from "#app/features/mailing/create-mailing.server.ts";
import { listMailings } from "#app/features/mailing/mailing-list.query.server.ts";
import { MailingsScreen } from "#app/features/mailing/mailings-screen.tsx";
import { readMailingForm } from "#app/features/mailing/read-mailing-form.server.ts";
import { requireEditor, requireMarketer } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { newId, now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { brand, marketer, role } = await requireMarketer(request);
  const list = await listMailings(brand.id, params.campaign ?? "", marketer.language);
  if (!list) throw new Response(null, { status: 404 });
  const words = studioMessages(marketer.language);
  const title = words.title(words.mailing.titleOf(list.campaign.name));
  return { ...list, mayChange: mayChange(role), formId: newId(), title };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { brand, marketer } = await requireEditor(request);
  const list = await listMailings(brand.id, params.campaign ?? "", marketer.language);
  if (!list) throw new Response(null, { status: 404 });
  const at = now();
  const form = await readMailingForm(request, at, studioMessages(marketer.language));
  if (!form.ok) return data(form, 422);

  const { campaign } = list;
  await createMailing({
    ...form.value,
    brandId: brand.id,
    campaignId: campaign.id,
    marketerId: marketer.id,
    language: marketer.language,
    campaignLanguage: campaign.language,
    now: at,
  });
  return seeOther(`/studio/campaigns/${campaign.slug}/mailings/${form.value.mailing}`);
}

export default function Mailings() {
  return <MailingsScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
