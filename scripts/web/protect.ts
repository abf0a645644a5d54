import { randomFillSync } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import helmet from "helmet";
import { env } from "#app/infra/env.server.ts";

const development = env.OUTDO_MODE === "dev";
const secure = env.BASE_URL.startsWith("https:");
const steadyHeaders = askHelmet();

/** Sets the headers that keep a page from being misused, and makes the nonce for the scripts and styles that are ours. */
export function protect(request: IncomingMessage, response: ServerResponse): string {
  // Remix believes this header; only a proxy that we were told of may send it.
  if (env.TRUST_PROXY === 0) delete request.headers["x-forwarded-host"];
  const nonce = newNonce();
  response.setHeader(
    "Content-Security-Policy",
    policy(nonce, PREVIEW.test(request.url ?? "") ? "'self'" : "'none'"),
  );
  for (const [name, value] of steadyHeaders) response.setHeader(name, value);
  return nonce;
}

/** A player's page of a draft, which the studio shows in a frame; nothing else is shown in one. */
const PREVIEW = /^\/studio\/campaigns\/[^/?]+\/draft\/preview\/[^?]/;

const NONCE_BYTES = 16;
const chance = Buffer.alloc(256 * NONCE_BYTES);
let spent = chance.length;

/** Random bytes are fetched for many nonces at once; none is given twice. */
function newNonce(): string {
  if (spent === chance.length) {
    randomFillSync(chance);
    spent = 0;
  }
  spent += NONCE_BYTES;
  return chance.toString("base64", spent - NONCE_BYTES, spent);
}

/**
 * A form that another site's page sends in somebody's name. Remix looks for it on pages of its own only; browsers name
 * the sender of every POST, and mail providers' one-click unsubscribe names none. The API goes by keys, not by cookies.
 */
export function isForeignForm(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  if (origin === undefined || request.method === "GET" || request.method === "HEAD") return false;
  if (request.url?.startsWith("/api/")) return false;
  const forwarded = String(request.headers["x-forwarded-host"] ?? "")
    .split(",")[0]
    ?.trim();
  return origin.slice(origin.indexOf("//") + 2) !== (forwarded || host);
}

function policy(nonce: string, framedBy: string): string {
  // Vite's hot reload writes its styles into the page, and talks over a web socket.
  const styles = development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  return (
    `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src ${styles}; img-src 'self' data:; ` +
    `${development ? "connect-src 'self' ws: wss:; " : ""}frame-ancestors ${framedBy}; base-uri 'none'; form-action 'self'; object-src 'none'` +
    (secure ? "; upgrade-insecure-requests" : "")
  );
}

/** All but the policy are the same for every answer, so helmet is asked once and not per request. */
function askHelmet(): [string, string][] {
  const headers: [string, string][] = [];
  const setHeaders = helmet({
    contentSecurityPolicy: false,
    // helmet's own "no-referrer" makes browsers send `Origin: null` with forms, which Remix refuses.
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
  const recorder = {
    setHeader: (name: string, value: string) => headers.push([name, value]),
    removeHeader: () => undefined,
  };
  setHeaders({} as IncomingMessage, recorder as unknown as ServerResponse, () => undefined);
  return headers;
}
