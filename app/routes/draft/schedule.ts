import type { ActionFunctionArgs } from "@remix-run/node";
import { backTo, editingOf } from "#app/features/draft/editing.server.ts";
import { scheduleSchema } from "#app/features/draft/schedule.schema.ts";
import { scheduleCampaign } from "#app/features/draft/schedule-campaign.server.ts";
import { readPreferences } from "#app/features/team/preferences.server.ts";
import { readForm } from "#app/infra/http.server.ts";
import { knownZone, toInstant } from "#app/infra/zoned-time.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const editing = await editingOf(request, params.campaign ?? "");
  const page = `/studio/campaigns/${editing.slug}/draft/publication`;
  const form = await readForm(request);
  const dates = scheduleSchema.safeParse(form);
  if (!dates.success) return backTo(page, "moment_wanted");
  const timeZone = knownZone(form.opensAtZone) ?? readPreferences(request).timeZone;
  const at = (local: string) => (local === "" ? null : toInstant(local, timeZone));
  const { opensAt, closesAt } = dates.data;
  const outcome = await scheduleCampaign({ ...editing, opensAt: at(opensAt), closesAt: at(closesAt) });
  if (!outcome.ok && outcome.refusal === "not_found") throw new Response(null, { status: 404 });
  return backTo(page, outcome.ok ? undefined : outcome.refusal);
}
