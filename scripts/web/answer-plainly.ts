import type { IncomingMessage, ServerResponse } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import { env } from "#app/infra/env.server.ts";
import { log } from "#app/infra/log.server.ts";
import { isPageResponse, type PageResponse } from "#app/infra/page-response.server.ts";
import { clientIp } from "#scripts/web/client-ip.ts";
import { BodyTooLarge, plainRequest, readBody } from "#scripts/web/plain-request.ts";
import { type PlainMatch, plainRoutes } from "#scripts/web/plain-routes.ts";
import { sendResponse } from "#scripts/web/send-response.ts";

const megabyte = 1_048_576;

/**
 * Answers the routes that have no component: the players' pages, the API, the probes. They are called as Remix calls
 * them, with the same arguments and the same answers, and without the several copies of request and response that its
 * handler makes on the way. False when the path is none of theirs.
 */
export function plainAnswers(loadBuild: () => Promise<ServerBuild>) {
  let known: { build: ServerBuild; match: ReturnType<typeof plainRoutes> } | undefined;

  return async function answerPlainly(
    request: IncomingMessage,
    response: ServerResponse,
    nonce: string,
  ): Promise<boolean> {
    const { url = "/" } = request;
    const query = url.indexOf("?");
    const pathname = query === -1 ? url : url.slice(0, query);
    // Remix's own: what a page of the studio asks for after the first.
    if (!url.startsWith("/") || pathname.endsWith(".data") || pathname === "/__manifest") return false;

    const build = await loadBuild();
    if (known?.build !== build) known = { build, match: plainRoutes(build) };
    const found = known.match(pathname);
    if (!found) return false;
    await answer(found, request, response, nonce);
    return true;
  };
}

async function answer(
  match: PlainMatch,
  incoming: IncomingMessage,
  response: ServerResponse,
  nonce: string,
): Promise<void> {
  const { method = "GET", url = "/" } = incoming;
  const handler = method === "GET" || method === "HEAD" ? match.route.loader : match.route.action;
  if (!handler) return sendText(response, 405, "Method not allowed");
  try {
    const takesFiles = url.startsWith("/studio/") || url.startsWith("/api/");
    const body = await readBody(incoming, (takesFiles ? 50 : 1) * megabyte);
    const request = plainRequest(incoming, `${env.BASE_URL}${url}`, body);
    const made = await handler({
      request,
      params: match.params,
      context: { nonce, clientIp: clientIp(incoming) },
    });
    await sendResponse(incoming, response, isAnswer(made) ? made : Response.json(made ?? null));
  } catch (error) {
    await answerFailure(error, incoming, response);
  }
}

function isAnswer(made: unknown): made is Response | PageResponse {
  return isPageResponse(made) || made instanceof Response;
}

async function answerFailure(
  error: unknown,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (response.headersSent) {
    response.destroy();
  } else if (isAnswer(error)) {
    await sendResponse(incoming, response, error);
  } else if (error instanceof BodyTooLarge) {
    response.setHeader("Connection", "close");
    sendText(response, 413, "Too large");
  } else if (!incoming.destroyed || incoming.complete) {
    log.error({ err: error }, "a request failed");
    sendText(response, 500, "Something went wrong. Please try again.");
  }
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(text);
}
