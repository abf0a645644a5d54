import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { answerQr } from "#app/features/sharing/qr-answer.server.ts";

export async function loader({ params }: RouteArgs): Promise<Response> {
  return answerQr(params.token ?? "");
}
