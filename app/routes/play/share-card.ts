import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { answerPlayerCard } from "#app/features/sharing/card-answer.server.ts";

export async function loader({ request, params }: RouteArgs): Promise<Response> {
  return answerPlayerCard(request, params.token ?? "");
}
