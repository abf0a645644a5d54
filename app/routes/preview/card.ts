import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { visitPreviewedPlay } from "#app/features/preview/preview-visit.server.ts";
import { previewedCard } from "#app/features/preview/previewed-card.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  return previewedCard(await visitPreviewedPlay(args));
}
