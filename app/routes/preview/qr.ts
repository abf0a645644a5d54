import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { visitPreview } from "#app/features/preview/preview-visit.server.ts";
import { qrOf } from "#app/features/sharing/qr-answer.server.ts";

/** A preview's player has no link of their own: the code leads to the campaign. */
export async function loader(args: RouteArgs): Promise<Response> {
  return qrOf(`/play/${(await visitPreview(args)).slug}`);
}
