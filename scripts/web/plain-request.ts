import type { IncomingMessage } from "node:http";

export class BodyTooLarge extends Error {}

/** A form is read whole before its route runs: it is small, and a stream costs more than all of its text. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  if (Number(request.headers["content-length"] ?? 0) > most) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}

/**
 * What routes use of a Request, at a fifth of its price; anything beyond method, url, headers and text makes the real
 * one. Node's own sets up a stream and an abort signal for every request, used or not.
 */
export function plainRequest(incoming: IncomingMessage, url: string, body: Buffer | undefined): Request {
  let headers: Headers | undefined;
  let full: Request | undefined;
  const readHeaders = () => (headers ??= new Headers(incoming.headers as Record<string, string>));
  const makeFull = () =>
    (full ??= new Request(url, {
      method: incoming.method,
      headers: readHeaders(),
      body: body as BodyInit | undefined,
    }));
  const plain = {
    url,
    method: incoming.method ?? "GET",
    get headers() {
      return readHeaders();
    },
    text: async () => body?.toString("utf8") ?? "",
    json: async () => JSON.parse(body?.toString("utf8") ?? ""),
    formData: () => makeFull().formData(),
    arrayBuffer: () => makeFull().arrayBuffer(),
    blob: () => makeFull().blob(),
    clone: () => makeFull().clone(),
    get body() {
      return makeFull().body;
    },
    get signal() {
      return makeFull().signal;
    },
  };
  return plain as unknown as Request;
}
