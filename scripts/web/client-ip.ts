import type { IncomingMessage } from "node:http";
import { env } from "#app/infra/env.server.ts";

/** The caller, or what the outermost of our own proxies saw as the caller; what lies beyond that anybody may have made up. */
export function clientIp(request: IncomingMessage): string {
  const peer = request.socket.remoteAddress ?? "";
  const forwarded = request.headers["x-forwarded-for"];
  if (env.TRUST_PROXY === 0 || forwarded === undefined) return peer;
  const seen = [
    peer,
    ...String(forwarded)
      .split(",")
      .map((address) => address.trim())
      .reverse(),
  ];
  return seen[Math.min(env.TRUST_PROXY, seen.length - 1)] ?? peer;
}
