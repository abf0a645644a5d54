import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import express from "express";
import { collectDefaultMetrics } from "prom-client";
import { env } from "#app/infra/env.server.ts";
import { log } from "#app/infra/log.server.ts";
import { plainAnswers, sendText } from "#scripts/web/answer-plainly.ts";
import { observe } from "#scripts/web/observe-requests.ts";
import { isForeignForm, protect } from "#scripts/web/protect.ts";

declare global {
  var __outdoStopping: boolean | undefined;
}

const longestStop = 10_000;

/** Starts the web process and gives back how to stop it. */
export async function serveWeb(): Promise<() => Promise<void>> {
  collectDefaultMetrics();
  const server = createServer();
  const { pages, loadBuild } = await pagesFor(server);
  const answerPlainly = plainAnswers(loadBuild);

  const app = express();
  app.set("trust proxy", env.TRUST_PROXY);
  for (const unused of ["x-powered-by", "etag", "query parser"]) app.set(unused, false);
  app.use(pages);

  server.on("request", async (request, response) => {
    observe(request, response);
    const nonce = protect(request, response);
    if (isForeignForm(request)) return sendText(response, 403, "This form was sent from another site.");
    try {
      if (await answerPlainly(request, response, nonce)) return;
    } catch (error) {
      // Only in development: sources that do not compile.
      log.error({ err: error }, "a request failed");
      return sendText(response, 500, "Something went wrong.");
    }
    Object.assign(response, { locals: { nonce } });
    app(request, response);
  });

  // Longer than the minute for which load balancers commonly keep a connection, so that they close it first.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 66_000;
  server.listen(env.PORT);
  await once(server, "listening");
  return () => stop(server);
}

async function pagesFor(server: Server) {
  if (env.OUTDO_MODE !== "dev") return (await import("#scripts/web/built-pages.ts")).builtPages();
  return (await import("#scripts/web/development-pages.ts")).developmentPages(server);
}

/** Nothing new is accepted, what is being answered is finished, and then the connections go. */
async function stop(server: Server): Promise<void> {
  globalThis.__outdoStopping = true;
  const closed = once(server, "close");
  server.close();
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await Promise.race([closed, wait(longestStop)]);
  clearInterval(idle);
  server.closeAllConnections();
}
