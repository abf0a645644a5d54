import type { ActionFunctionArgs } from "@remix-run/node";
import { resendInvitation } from "#app/features/team/invite-colleague.server.ts";
import { requireDeed } from "#app/features/team/session.server.ts";
import { now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const { brand, marketer } = await requireDeed(request, "change_team");
  const outcome = await resendInvitation({
    brandId: brand.id,
    marketerId: marketer.id,
    invitationId: params.invitation ?? "",
    now: now(),
  });
  if (outcome.ok) return seeOther("/studio/team?sent");
  if (outcome.refusal === "not_found") throw new Response(null, { status: 404 });
  return seeOther(`/studio/team?refused=${outcome.refusal}`);
}

export function loader() {
  return seeOther("/studio/team");
}
