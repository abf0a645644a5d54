import { isPace } from "#app/features/game/set-pace.server.ts";
import { nextPath, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { homeAfter, visitPreview } from "#app/features/preview/preview-visit.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

/** The address of a form; who opens it goes on where they are. */
export async function loader(args: RouteArgs): Promise<Response> {
  return seeOther(nextPath(await visitPreview(args)));
}

export async function action(args: RouteArgs): Promise<Response> {
  const visit = await visitPreview(args);
  const { pace } = await readForm(args.request);
  const home = isPace(pace) ? homeAfter(visit, { pace }) : visit.home;
  return seeOther(nextPath({ ...visit, home }));
}
