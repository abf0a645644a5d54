import type { ActionFunctionArgs } from "@remix-run/node";
import { openSession } from "#app/features/team/open-session.server.ts";
import { sessionCookie } from "#app/features/team/session-cookie.server.ts";

/** What a route of the studio is asked with by a marketer who has signed in: read, or posted to with a form. */
export async function studioArgs(
  marketerId: string,
  path: string,
  params: Record<string, string> = {},
  form?: Record<string, string | File>,
): Promise<ActionFunctionArgs> {
  const cookie = sessionCookie(await openSession(marketerId, new Date())).split(";")[0] ?? "";
  const headers: Record<string, string> = { Cookie: cookie };
  let body: ArrayBuffer | undefined;
  if (form) {
    const data = new FormData();
    for (const [name, value] of Object.entries(form)) data.set(name, value);
    const encoded = new Response(data);
    body = await encoded.arrayBuffer();
    headers["Content-Type"] = encoded.headers.get("Content-Type") ?? "";
    headers["Content-Length"] = String(body.byteLength);
  }
  const request = new Request(`http://localhost:3000${path}`, {
    method: form ? "POST" : "GET",
    headers,
    ...(body ? { body } : {}),
  });
  return { request, params, context: { nonce: "n", clientIp: "192.0.2.9" } } as unknown as ActionFunctionArgs;
}
