import type { AppLoadContext } from "@remix-run/node";
import { PageResponse } from "#app/infra/page-response.server.ts";

/** What the HTTP server hands to every route. */
export interface RequestContext {
  nonce: string;
  clientIp: string;
}

export function contextOf(context: AppLoadContext): RequestContext {
  return context as unknown as RequestContext;
}

/** A page made by the server as it stands: never kept by a shared cache, because it is somebody's own. */
export function page(
  html: string,
  init: { status?: number; headers?: Record<string, string> } = {},
): Response {
  const made = new PageResponse(html, init.status ?? 200, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "private, no-cache",
    ...init.headers,
  });
  return made as unknown as Response;
}

/** 303: the form is done, and reloading the page it leads to repeats nothing (RFC 9110 15.4.4). */
export function seeOther(path: string, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: 303, headers: { ...onward(path), ...headers } });
}

/** The same from a route without a component, at a fraction of the price: for the way of every answer. */
export function seeOtherPlainly(path: string): Response {
  return new PageResponse("", 303, onward(path)) as unknown as Response;
}

function onward(path: string): Record<string, string> {
  return { Location: path, "Cache-Control": "no-store" };
}

/**
 * Only a path on this very host: one leading slash and no backslash or control character, because browsers
 * read "//host" and "/\host" as another host.
 */
export function safePath(path: string | null | undefined, otherwise: string): string {
  const isOwn = path && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path);
  return isOwn ? path : otherwise;
}

/** Forms of at most this many bytes; an upload has a limit of its own. */
const LARGEST_FORM = 64 * 1024;

/** The fields of a posted form as text, every value of each name in the form's order; files are not what player forms send. */
export async function readFields(request: Request): Promise<Map<string, string[]>> {
  const fields = new Map<string, string[]>();
  for (const [name, value] of await readPairs(request)) {
    if (typeof value !== "string") continue;
    const values = fields.get(name);
    if (values) values.push(value);
    else fields.set(name, [value]);
  }
  return fields;
}

/** The same for a form whose names are each there once; of more, the last counts. */
export async function readForm(request: Request): Promise<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const [name, value] of await readPairs(request)) if (typeof value === "string") fields[name] = value;
  return fields;
}

async function readPairs(request: Request): Promise<Iterable<[string, FormDataEntryValue]>> {
  const length = Number(request.headers.get("Content-Length") ?? "0");
  if (length > LARGEST_FORM) throw new Response("Too large", { status: 413 });
  const type = request.headers.get("Content-Type") ?? "";
  // A browser's plain form: read as it is, because formData() costs several times as much on a hot path.
  if (type.startsWith("application/x-www-form-urlencoded")) return new URLSearchParams(await request.text());
  if (!type.startsWith("multipart/form-data")) throw new Response("Not a form", { status: 415 });
  return request.formData();
}
