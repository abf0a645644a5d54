import { rulesPage } from "#app/features/play/rules-page.server.tsx";
import { type RouteArgs, visitCampaign } from "#app/features/play/visit.server.tsx";

export async function loader(args: RouteArgs): Promise<Response> {
  return rulesPage(args, await visitCampaign(args));
}
