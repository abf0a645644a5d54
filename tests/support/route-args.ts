import type { RouteArgs } from "#app/features/play/visit.server.tsx";
import { env } from "#app/infra/env.server.ts";

/** What the web server hands to a player's route. */
export function routeArgs(
  path: string,
  params: Record<string, string>,
  headers: Record<string, string> = {},
): RouteArgs {
  return {
    request: new Request(env.BASE_URL + path, { headers }),
    params,
    context: { nonce: "nonce", clientIp: "192.0.2.1" },
  } as unknown as RouteArgs;
}
