import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip, gzipSync } from "node:zlib";

const compressible = /^(text\/|application\/(json|javascript|xml|yaml)|image\/svg)/;
const worthCompressing = 500;

/** Writes a route's answer. Most are one piece of text and leave in one go; what comes in many pieces is streamed. */
export async function sendResponse(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Response,
): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) {
    if (name === "set-cookie") response.appendHeader(name, value);
    else response.setHeader(name, value);
  }
  if (answer.body === null || request.method === "HEAD") {
    response.end();
    return;
  }
  const reader = answer.body.getReader();
  const first = await reader.read();
  const second = first.done ? first : await reader.read();
  const gzip = mayCompress(request, answer);
  if (gzip) response.setHeader("Vary", "Accept-Encoding");
  if (second.done) sendWhole(response, Buffer.from(first.value ?? []), gzip);
  else await sendStream(response, [first.value, second.value], reader, gzip);
}

function sendWhole(response: ServerResponse, content: Buffer, gzip: boolean): void {
  const squeezed = gzip && content.length >= worthCompressing;
  if (squeezed) response.setHeader("Content-Encoding", "gzip");
  // On this thread: for one page, handing the work over and back costs more than the work.
  const sent = squeezed ? gzipSync(content, { level: 6 }) : content;
  response.setHeader("Content-Length", sent.length);
  response.end(sent);
}

async function sendStream(
  response: ServerResponse,
  begun: (Uint8Array | undefined)[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
  gzip: boolean,
): Promise<void> {
  async function* pieces() {
    yield* begun;
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  }
  if (!gzip) return pipeline(Readable.from(pieces()), response);
  response.setHeader("Content-Encoding", "gzip");
  return pipeline(Readable.from(pieces()), createGzip(), response);
}

function mayCompress(request: IncomingMessage, answer: Response): boolean {
  if (answer.headers.has("content-encoding") || !compressible.test(answer.headers.get("content-type") ?? ""))
    return false;
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(request.headers["accept-encoding"] ?? ""));
}
