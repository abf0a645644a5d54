import type { ActionFunctionArgs } from "@remix-run/node";
import { revokeInvitation } from "#app/features/team/revoke-invitation.server.ts";
import { requireDeed } from "#app/features/team/session.server.ts";
import { now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const { brand, marketer } = await requireDeed(request, "change_team");
  const isRevoked = await revokeInvitation({
    brandId: brand.id,
    marketerId: marketer.id,
    invitationId: params.invitation ?? "",
    now: now(),
  });
  if (!isRevoked) throw new Response(null, { status: 404 });
  return seeOther("/studio/team");
}

export function loader() {
  return seeOther("/studio/team");
}
