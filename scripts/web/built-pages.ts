import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import { installGlobals, type ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Request, type Response } from "express";
import { projectRoot } from "#app/infra/project-root.server.ts";
import { answerErrors } from "#scripts/web/answer-errors.ts";
import { builtFiles } from "#scripts/web/built-files.ts";
import { clientIp } from "#scripts/web/client-ip.ts";
import { limitBodies } from "#scripts/web/limit-bodies.ts";

/** The pages and files of the build. */
export async function builtPages() {
  installGlobals({ nativeFetch: true });
  const build: ServerBuild = await import(pathToFileURL(join(projectRoot, "build/server/index.js")).href);
  const app = express.Router();
  app.use(builtFiles());
  app.use(limitBodies);
  app.use(compression({ threshold: 500 }));
  app.use(createRequestHandler({ build, mode: "production", getLoadContext: requestContext }));
  app.use(answerErrors);
  return { pages: app, loadBuild: async () => build };
}

export function requestContext(request: Request, response: Response): { nonce: string; clientIp: string } {
  return { nonce: response.locals.nonce as string, clientIp: clientIp(request) };
}
