import type { RequestHandler } from "express";

const megabyte = 1_048_576;

/** Remix reads a whole form into memory, so its size is looked at first. Only the studio takes files. */
export const limitBodies: RequestHandler = function limitBodies(request, response, next) {
  if (request.method === "GET" || request.method === "HEAD") return next();
  const length = request.headers["content-length"];
  if (length === undefined && request.headers["transfer-encoding"]) {
    response.status(411).type("text").send("Length required");
  } else if (Number(length ?? 0) > 50 * megabyte) {
    response.status(413).set("Connection", "close").type("text").send("Too large");
  } else {
    next();
  }
};
