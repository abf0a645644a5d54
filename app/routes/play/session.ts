import { closePlayerSession } from "#app/features/play/player-session.server.ts";
import { type RouteArgs, visitCampaign } from "#app/features/play/visit.server.tsx";
import { seeOther } from "#app/infra/http.server.ts";
import { deviceToken, forgetDeviceCookie } from "#app/infra/player-cookie.server.ts";

/** Signs this device out; the play waits for its link. */
export async function action(args: RouteArgs): Promise<Response> {
  const visit = await visitCampaign(args);
  const token = deviceToken(args.request);
  if (token) await closePlayerSession(token, visit.state.campaign.id);
  return seeOther(visit.home, { "Set-Cookie": forgetDeviceCookie() });
}

export async function loader(args: RouteArgs): Promise<Response> {
  return seeOther(`/play/${args.params.campaign}`);
}
