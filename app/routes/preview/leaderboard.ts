import { leaderboardPage } from "#app/features/game/leaderboard-page.server.tsx";
import { leaderboardScope } from "#app/features/game/leaderboard-scope.ts";
import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { visitPreview } from "#app/features/preview/preview-visit.server.ts";
import { previewedBoard } from "#app/features/preview/previewed-standings.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const visit = await visitPreview(args);
  return leaderboardPage(args, visit, leaderboardScope(args.request.url), previewedBoard(visit));
}
