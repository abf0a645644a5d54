import { askForProof } from "#app/features/play/ask-for-link.server.ts";
import { type RouteArgs, requirePlay, visitCampaign } from "#app/features/play/visit.server.tsx";
import { seeOther } from "#app/infra/http.server.ts";

export async function action(args: RouteArgs): Promise<Response> {
  const visit = requirePlay(await visitCampaign(args));
  if (!visit.play.isProven) await askForProof(visit.play.id);
  return seeOther(`${visit.home}/voucher?sent`);
}

export async function loader(args: RouteArgs): Promise<Response> {
  return seeOther(`/play/${args.params.campaign}/voucher`);
}
