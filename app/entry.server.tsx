import { PassThrough } from "node:stream";
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { contextOf } from "#app/infra/http.server.ts";
import { log } from "#app/infra/log.server.ts";
import { NonceContext } from "#app/ui/nonce.ts";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** A loader that has not answered by then never will, in milliseconds. */
export const streamTimeout = 10_000;

/** The studio's documents: React on the server, taken over by the browser. Players' pages make their own. */
export default function respond(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const { nonce } = contextOf(loadContext);
  return new Promise((resolve, reject) => {
    const page = (
      <NonceContext.Provider value={nonce}>
        <RemixServer context={entry} url={request.url} nonce={nonce} abortDelay={streamTimeout + 1_000} />
      </NonceContext.Provider>
    );
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onShellReady() {
        const body = new PassThrough();
        headers.set("Content-Type", "text/html; charset=utf-8");
        // Names and addresses of people: no cache, not even the browser's after sign-out, may keep them.
        headers.set("Cache-Control", "no-store");
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        pipe(body);
      },
      onShellError: reject,
      onError: (error) => log.error({ err: error }, "a studio page could not be drawn"),
    });
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** The same for the data alone, when the browser draws the page. */
export function handleDataRequest(response: Response): Response {
  response.headers.set("Cache-Control", "no-store");
  return response;
}

/** Errors of loaders and actions. An address that leads nowhere is no error of ours, nor is a browser that left. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  const isOurs = !isRouteErrorResponse(error) || error.status >= 500;
  if (isOurs && !request.signal.aborted) log.error({ err: error }, "a request failed");
}
