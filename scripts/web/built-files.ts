import { readdirSync } from "node:fs";
import { join } from "node:path";
import express, { type Request, type RequestHandler, type Response } from "express";
import { projectRoot } from "#app/infra/project-root.server.ts";

const folder = join(projectRoot, "build/client");
const hashed = /^\/(assets|player)\//;
const encodings = [
  { suffix: ".br", name: "br", accepted: /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/ },
  { suffix: ".gz", name: "gzip", accepted: /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/ },
];

/** The files of the build. They are listed once: a request for a page costs no look at the disk. */
export function builtFiles(): RequestHandler {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = new Set(names.map((name) => `/${name.replaceAll("\\", "/")}`));
  const send = express.static(folder, { index: false, redirect: false, setHeaders: setLifetime });

  return function serveBuiltFile(request, response, next) {
    const { path } = request;
    if ((request.method !== "GET" && request.method !== "HEAD") || !files.has(path)) return next();
    const encoding = bestEncoding(request, path, files);
    if (encoding) {
      response.type(path.slice(path.lastIndexOf(".")));
      response.setHeader("Content-Encoding", encoding.name);
      request.url = path + encoding.suffix;
    }
    send(request, response, next);
  };
}

function bestEncoding(request: Request, path: string, files: Set<string>) {
  const offered = String(request.headers["accept-encoding"] ?? "");
  return encodings.find(({ suffix, accepted }) => accepted.test(offered) && files.has(path + suffix));
}

function setLifetime(response: Response, path: string): void {
  const name = path.slice(folder.length).replaceAll("\\", "/");
  response.setHeader("Vary", "Accept-Encoding");
  response.setHeader(
    "Cache-Control",
    hashed.test(name) ? "public, max-age=31536000, immutable" : "public, max-age=3600",
  );
}
