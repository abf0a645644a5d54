import type { IncomingMessage, ServerResponse } from "node:http";
import { Histogram } from "prom-client";
import { log } from "#app/infra/log.server.ts";

const duration = new Histogram({
  name: "http_request_duration_seconds",
  help: "Time from the request's arrival to the end of its answer.",
  labelNames: ["method", "route", "status"],
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
});

/** Where the second part of a path is a name of ours and not somebody's token. */
const named = new Set(["play", "studio", "api", "dev"]);

/** One log line and one measurement per request, with no query, token or address in either. */
export function observe(request: IncomingMessage, response: ServerResponse): void {
  const begun = performance.now();
  const { method = "", url = "/" } = request;
  response.on("finish", () => {
    const ms = performance.now() - begun;
    const status = response.statusCode;
    const [first, path] = status === 404 ? ["unknown", "unknown"] : shortened(url);
    // The first part alone: as a label, anything a caller can make up would fill the memory of whoever collects these.
    duration.observe({ method, route: first, status }, ms / 1000);
    const level = status >= 500 ? "error" : first === "assets" || first === "player" ? "debug" : "info";
    log[level]({ method, path, status, ms: Math.round(ms * 10) / 10 }, "request");
  });
}

function shortened(url: string): [string, string] {
  const query = url.indexOf("?");
  const [, first = "", second] = (query === -1 ? url : url.slice(0, query)).split("/", 3);
  return [first, named.has(first) && second ? `/${first}/${second.slice(0, 60)}` : `/${first}`];
}
