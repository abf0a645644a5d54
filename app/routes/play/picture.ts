import { answerPicture } from "#app/features/media/picture-answer.server.ts";
import type { RouteArgs } from "#app/features/play/visit.server.tsx";

export async function loader({ request, params }: RouteArgs): Promise<Response> {
  return answerPicture(request, params.picture ?? "", params.name ?? "");
}
