import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayChange } from "#app/domain/team/role.ts";
import { listCampaigns } from "#app/features/campaign/campaign-list.query.server.ts";
import { CampaignsScreen } from "#app/features/campaign/campaigns-screen.tsx";
import { findFirstSteps } from "#app/features/campaign/first-steps.query.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";

export const meta = studioMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const { brand, marketer, role } = await requireMarketer(request);
  const words = studioMessages(marketer.language);
  const [campaigns, firstSteps] = await Promise.all([
    listCampaigns(brand.id, marketer.language, now()),
    findFirstSteps(brand.id, role),
  ]);
  return { campaigns, firstSteps, mayChange: mayChange(role), title: words.title(words.campaigns) };
}

export default function Campaigns() {
  return <CampaignsScreen {...useLoaderData<typeof loader>()} />;
}
