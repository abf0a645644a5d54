import type { ErrorRequestHandler } from "express";
import { log } from "#app/infra/log.server.ts";

/** What no route has answered: most often a request that is no proper one, such as a Host header that is no host. */
export const answerErrors: ErrorRequestHandler = function answerErrors(error, _request, response, _next) {
  const bad = error instanceof TypeError && (error as { code?: string }).code === "ERR_INVALID_URL";
  const status = bad ? 400 : typeof error?.status === "number" ? error.status : 500;
  if (status >= 500) log.error({ err: error }, "a request failed");
  if (response.headersSent) response.destroy();
  else
    response
      .status(status)
      .type("text")
      .send(status >= 500 ? "Something went wrong." : "Bad request");
};
