import { levelPath, wholeNumber } from "#app/features/game/level-visit.server.tsx";
import { doorOfLevel } from "#app/features/game/open-level.server.tsx";
import { requireOpenDoor } from "#app/features/play/door.server.tsx";
import { nextPath, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { homeAfter, visitPreview } from "#app/features/preview/preview-visit.server.ts";
import { visitPreviewedLevel } from "#app/features/preview/previewed-level.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

/** The address of a form; who opens it goes on where they are. */
export async function loader(args: RouteArgs): Promise<Response> {
  return seeOther(nextPath(await visitPreview(args)));
}

export async function action(args: RouteArgs): Promise<Response> {
  const visit = await visitPreviewedLevel(args, wholeNumber(args.params.level));
  requireOpenDoor(args, visit);
  const { level, preview, now } = visit;
  if (!level || doorOfLevel(level, now.getTime()).state !== "open") return seeOther(nextPath(visit));
  const step = { act: "start" as const, after: now.getTime() - preview.at };
  const home = homeAfter(visit, { steps: [...preview.steps, step] });
  return seeOther(levelPath({ home }, level.number));
}
