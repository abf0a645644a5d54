import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayChange } from "#app/domain/team/role.ts";
import { campaignNumbers } from "#app/features/campaign/campaign-numbers.query.server.ts";
import { CampaignScreen } from "#app/features/campaign/campaign-screen.tsx";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";

export const meta = studioMeta;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { brand, marketer, role } = await requireMarketer(request);
  const campaign = await campaignNumbers(brand.id, params.campaign ?? "", marketer.language, now());
  if (!campaign) throw new Response(null, { status: 404 });
  return {
    campaign,
    mayChange: mayChange(role),
    refused: new URL(request.url).searchParams.get("refused"),
    title: studioMessages(marketer.language).title(campaign.name),
  };
}

export default function Campaign() {
  const { campaign, mayChange, refused } = useLoaderData<typeof loader>();
  return <CampaignScreen campaign={campaign} mayChange={mayChange} refused={refused} />;
}
