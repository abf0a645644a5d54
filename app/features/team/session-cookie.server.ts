import { days } from "#app/domain/kernel/instant.ts";
import { env } from "#app/infra/env.server.ts";

/** How long a marketer stays signed in, in milliseconds. */
export const SESSION_LENGTH = days(14);

/** `__Host-` binds the cookie to this very host and to HTTPS (RFC 6265bis 4.1.3.2); plain HTTP cannot have it. */
const isSecure = env.BASE_URL.startsWith("https:");
const NAME = isSecure ? "__Host-outdo_studio" : "outdo_studio";
const ATTRIBUTES = `Path=/; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;

export function sessionCookie(token: string): string {
  return `${NAME}=${token}; ${ATTRIBUTES}; Max-Age=${SESSION_LENGTH / 1000}`;
}

export function endedSessionCookie(): string {
  return `${NAME}=; ${ATTRIBUTES}; Max-Age=0`;
}

/** The session token that the browser sent, if any. */
export function readSessionToken(request: Request): string | null {
  return readCookie(request, NAME) || null;
}

export function readCookie(request: Request, name: string): string | null {
  for (const pair of (request.headers.get("Cookie") ?? "").split("; ")) {
    const at = pair.indexOf("=");
    if (pair.slice(0, at) === name) return pair.slice(at + 1);
  }
  return null;
}
