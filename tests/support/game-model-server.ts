import type { ServerBuild } from "@remix-run/node";
import type { CampaignContent } from "#app/domain/campaign/content.ts";
import { newId } from "#app/infra/clock.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { env } from "#app/infra/env.server.ts";
import { DEVICE_COOKIE } from "#app/infra/player-cookie.server.ts";
import routes from "#app/routes.ts";
import { plainRoutes } from "#scripts/web/plain-routes.ts";
import type { LiveCampaign } from "#tests/support/factories.ts";
import { oneValue } from "#tests/support/whole-database.ts";

const modules = import.meta.glob<Record<string, unknown>>("../../app/routes/play/*.{ts,tsx}", {
  eager: true,
});
const map = (await routes) as { path?: string; file: string }[];
/** The players' routes by the product's own map and matching, without a socket before them. */
const match = plainRoutes({
  routes: Object.fromEntries(
    map
      .filter(({ file }) => file.startsWith("routes/play/"))
      .map(({ path, file }) => [file, { id: file, path, module: modules[`../../app/${file}`] }]),
  ),
} as unknown as ServerBuild);

export interface HttpRequest {
  method: "GET" | "HEAD" | "POST";
  path: string;
  /** Of the device; null: it has no cookie. */
  token: string | null;
  fields?: [name: string, value: string][];
  as?: "form" | "multipart" | "json";
  headers?: Record<string, string>;
  /** Else they are left out of the page: their digits could be taken for an answer's. */
  keepIds?: boolean;
}

export interface HttpAnswer {
  status: number;
  location: string | null;
  /** Of the page in it, where that is another one than was asked. */
  address: string | null;
  body: string;
}

/** What the web process does with a request once it has read it. */
export async function ask(request: HttpRequest): Promise<HttpAnswer> {
  const found = match(new URL(request.path, env.BASE_URL).pathname);
  const handler = request.method === "POST" ? found?.route.action : found?.route.loader;
  if (!found || !handler) return { status: found ? 405 : 404, location: null, address: null, body: "" };
  const args = {
    request: new Request(env.BASE_URL + request.path, {
      method: request.method,
      headers: {
        ...(request.token ? { Cookie: `other=1; ${DEVICE_COOKIE}=${request.token}` } : {}),
        ...(request.as === "json" ? { "Content-Type": "application/json" } : {}),
        ...request.headers,
      },
      ...(request.method === "POST" ? { body: bodyOf(request) } : {}),
    }),
    params: found.params,
    context: { nonce: "nonce", clientIp: "192.0.2.1" },
  };
  const made = (await Promise.resolve(handler(args as never)).catch(thrown)) as Response;
  const html = request.method === "HEAD" ? "" : await made.text();
  return {
    status: made.status,
    location: made.headers.get("Location"),
    address: made.headers.get("Content-Location"),
    body: request.keepIds ? html : html.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "<id>"),
  };
}

function bodyOf({ fields = [], as }: HttpRequest): BodyInit {
  if (as === "json") return JSON.stringify(Object.fromEntries(fields));
  if (as !== "multipart") return new URLSearchParams(fields);
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

/** A route may throw its answer; anything else that is thrown is a failure of the server's. */
function thrown(error: unknown): Response {
  if (error instanceof Response || typeof (error as Response | null)?.text === "function")
    return error as Response;
  throw error;
}

/** The same campaign with other content: who plays already goes on by the version they began with. */
export async function publishAgain({ id }: LiveCampaign, content: CampaignContent): Promise<string> {
  const version = newId();
  await pool.query(
    `WITH version AS (
       INSERT INTO campaign_version (id, brand_id, campaign_id, number, content)
       SELECT $2, brand_id, campaign_id, number + 1, $3 FROM campaign_version WHERE campaign_id = $1 ORDER BY number DESC LIMIT 1
     ), words AS (
       INSERT INTO consent_text (id, brand_id, purpose, locale, version, text)
       SELECT gen_random_uuid(), brand_id, purpose, locale, $4 || '/2', text FROM consent_text WHERE version = $4 || '/1'
     ) UPDATE campaign SET current_version_id = $2 WHERE id = $1`,
    [id, version, JSON.stringify(content), content.slug],
  );
  return version;
}

/** The version that a newcomer would play by. */
export async function versionOf({ id }: LiveCampaign): Promise<string> {
  return oneValue("SELECT current_version_id FROM campaign WHERE id = $1", [id]);
}
