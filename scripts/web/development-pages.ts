import type { Server } from "node:http";
import { join } from "node:path";
import { createRequestHandler } from "@remix-run/express";
import { installGlobals, type ServerBuild } from "@remix-run/node";
import express from "express";
import { projectRoot } from "#app/infra/project-root.server.ts";
import { answerErrors } from "#scripts/web/answer-errors.ts";
import { requestContext } from "#scripts/web/built-pages.ts";

/** Pages straight from the sources, reloaded as they change. */
export async function developmentPages(server: Server) {
  installGlobals({ nativeFetch: true });
  const { createServer } = await import("vite");
  const vite = await createServer({
    root: projectRoot,
    server: { middlewareMode: true, hmr: { server } },
  });
  const loadBuild = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>;
  const player = join(projectRoot, "build/dev/client/player");
  const app = express.Router();
  app.use("/player", express.static(player, { cacheControl: false }));
  app.use(vite.middlewares);
  app.use(createRequestHandler({ build: loadBuild, mode: "development", getLoadContext: requestContext }));
  app.use(answerErrors);
  return { pages: app, loadBuild };
}
