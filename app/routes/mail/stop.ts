import { stopMarketing } from "#app/features/messaging/object-to-mail.server.ts";
import { object, objectionPage } from "#app/features/messaging/objection.server.tsx";
import type { RouteArgs } from "#app/features/play/visit.server.tsx";

export async function loader(args: RouteArgs): Promise<Response> {
  return objectionPage(args, "stop", "ask");
}

export async function action(args: RouteArgs): Promise<Response> {
  return object(args, "stop", stopMarketing);
}
