import type { ActionFunctionArgs } from "@remix-run/node";
import { campaignStateSchema } from "#app/features/campaign/campaign-state.schema.ts";
import { setCampaignState } from "#app/features/campaign/set-campaign-state.server.ts";
import { requireEditor } from "#app/features/team/session.server.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { parseForm } from "#app/infra/form.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const { brand, marketer } = await requireEditor(request);
  const slug = params.campaign ?? "";
  const page = `/studio/campaigns/${encodeURIComponent(slug)}`;
  const form = parseForm(
    await readForm(request),
    campaignStateSchema,
    studioMessages(marketer.language).faults,
  );
  if (!form.ok) return seeOther(`${page}?refused=${Object.values(form.faults)[0]}#state`);

  const { change } = form.value;
  const outcome = await setCampaignState({
    brandId: brand.id,
    slug,
    change,
    marketerId: marketer.id,
    now: now(),
  });
  if (outcome.ok) return seeOther(`${page}#state`);
  if (outcome.refusal === "not_found") throw new Response(null, { status: 404 });
  return seeOther(`${page}?refused=${outcome.refusal}#state`);
}

export function loader({ params }: ActionFunctionArgs) {
  return seeOther(`/studio/campaigns/${encodeURIComponent(params.campaign ?? "")}`);
}
