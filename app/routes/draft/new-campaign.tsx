import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Beginning, beginCampaign } from "#app/features/draft/begin-campaign.server.ts";
import { beginnings } from "#app/features/draft/beginnings.query.server.ts";
import { newCampaignSchema } from "#app/features/draft/new-campaign.schema.ts";
import { NewCampaignScreen } from "#app/features/draft/new-campaign-screen.tsx";
import { requireEditor } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const { brand, marketer } = await requireEditor(request);
  const words = studioMessages(marketer.language);
  return {
    ...(await beginnings(brand.id, marketer.language, now())),
    title: words.title(words.draft.newCampaign),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { brand, marketer } = await requireEditor(request);
  const form = newCampaignSchema.safeParse(await readForm(request));
  if (!form.success) throw new Response(null, { status: 400 });
  const [from, name = ""] = form.data.from.split(":");
  const beginning = { from, name, slug: name } as Beginning;
  const editing = { brandId: brand.id, marketerId: marketer.id, now: now() };
  const begun = await beginCampaign(editing, beginning, marketer.language);
  if (!begun.ok) throw new Response(null, { status: 404 });
  return seeOther(`/studio/campaigns/${begun.value.slug}/draft/parts/identity`);
}

export default function NewCampaign() {
  return <NewCampaignScreen {...useLoaderData<typeof loader>()} />;
}
