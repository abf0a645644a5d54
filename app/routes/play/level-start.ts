import { levelPath, visitLevel } from "#app/features/game/level-visit.server.tsx";
import { startLevel } from "#app/features/game/start-level.server.ts";
import { requireOpenDoor } from "#app/features/play/door.server.tsx";
import { nextPath, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { seeOther } from "#app/infra/http.server.ts";

/** The address of a form; who opens it goes on where they are. */
export async function loader(args: RouteArgs): Promise<Response> {
  return seeOther(nextPath(await visitLevel(args)));
}

export async function action(args: RouteArgs): Promise<Response> {
  const visit = await visitLevel(args);
  requireOpenDoor(args, visit);
  if (!visit.level) return seeOther(nextPath(visit));
  await startLevel(visit.level, visit.now);
  return seeOther(levelPath(visit, visit.level.number));
}
