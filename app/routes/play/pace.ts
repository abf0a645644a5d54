import { isPace, setPace } from "#app/features/game/set-pace.server.ts";
import { nextPath, type RouteArgs, requirePlay, visitCampaign } from "#app/features/play/visit.server.tsx";
import { readForm, seeOther } from "#app/infra/http.server.ts";

/** The address of a form; who opens it goes on where they are. */
export async function loader(args: RouteArgs): Promise<Response> {
  return seeOther(nextPath(await visitCampaign(args)));
}

export async function action(args: RouteArgs): Promise<Response> {
  const { pace } = await readForm(args.request);
  const visit = requirePlay(await visitCampaign(args));
  if (isPace(pace)) await setPace(visit.play.id, pace);
  return seeOther(nextPath(visit));
}
