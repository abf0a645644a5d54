import { cookiesPage } from "#app/features/play/cookies-page.server.tsx";
import { type RouteArgs, visitCampaign } from "#app/features/play/visit.server.tsx";

export async function loader(args: RouteArgs): Promise<Response> {
  return cookiesPage(args, await visitCampaign(args));
}
