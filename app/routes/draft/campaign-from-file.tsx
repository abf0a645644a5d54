import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { beginCampaign } from "#app/features/draft/begin-campaign.server.ts";
import { CampaignFileScreen } from "#app/features/exchange/campaign-file-screen.tsx";
import { readCampaignUpload } from "#app/features/exchange/read-campaign-upload.server.ts";
import { readUpload } from "#app/features/exchange/read-upload.server.ts";
import { requireEditor } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const { marketer } = await requireEditor(request);
  const words = studioMessages(marketer.language);
  return { title: words.title(words.exchange.campaignFileTitle) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { brand, marketer } = await requireEditor(request);
  const upload = await readUpload(request);
  if (!upload.ok) return data({ missing: upload.fault, faults: [] }, 422);
  const read = await readCampaignUpload(upload.value.text);
  if (!read.ok) return data({ missing: null, faults: read.faults }, 422);
  const content = read.value;
  const editing = { brandId: brand.id, marketerId: marketer.id, now: now() };
  const begun = await beginCampaign(editing, { from: "file", content }, marketer.language);
  if (!begun.ok) throw new Response(null, { status: 404 });
  return seeOther(`/studio/campaigns/${begun.value.slug}/draft/arrival?address=${content.slug}`);
}

export default function CampaignFromFile() {
  return <CampaignFileScreen answer={useActionData<typeof action>()} />;
}
