import { env } from "#app/infra/env.server.ts";

/**
 * Refuses (403) a form that another site has sent. Remix looks at the origin of routes with a page only; the
 * session cookie's SameSite=Lax is the first guard, this is the second (OWASP CSRF Prevention Cheat Sheet).
 * A request without the header comes from no browser's form.
 */
export function refuseForeignForm(request: Request): void {
  const origin = request.headers.get("Origin");
  if (request.method === "GET" || request.method === "HEAD" || origin === null) return;
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  const isOurs = host === new URL(request.url).host || host === new URL(env.BASE_URL).host;
  if (!isOurs) throw new Response(null, { status: 403 });
}
