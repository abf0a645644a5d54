import type { ActionFunctionArgs } from "@remix-run/node";
import { changeMembership } from "#app/features/team/change-membership.server.ts";
import { requireDeed } from "#app/features/team/session.server.ts";
import { roleSchema } from "#app/features/team/team.schema.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { parseForm } from "#app/infra/form.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const { brand, marketer } = await requireDeed(request, "change_team");
  const form = parseForm(await readForm(request), roleSchema, studioMessages(marketer.language).faults);
  if (!form.ok) return seeOther("/studio/team?refused=role_missing");
  const outcome = await changeMembership({
    brandId: brand.id,
    marketerId: marketer.id,
    memberId: params.member ?? "",
    role: form.value.role,
    now: now(),
  });
  if (outcome.ok) return seeOther("/studio/team");
  if (outcome.refusal === "not_found") throw new Response(null, { status: 404 });
  return seeOther(`/studio/team?refused=${outcome.refusal}`);
}

export function loader() {
  return seeOther("/studio/team");
}
