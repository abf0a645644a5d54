import { env } from "#app/infra/env.server.ts";

const isHttps = env.BASE_URL.startsWith("https:");
/** The prefix has browsers refuse the cookie unless it is Secure and for this very host (RFC 6265bis 4.1.3.2). */
export const DEVICE_COOKIE = isHttps ? "__Host-outdo_player" : "outdo_player";
export const LANGUAGE_COOKIE = "outdo_language";
const YEAR_SECONDS = 365 * 86_400;

/** The device's token, or null on a device that plays nothing here. */
export function deviceToken(request: Request): string | null {
  return readCookie(request, DEVICE_COOKIE);
}

/** Strictly necessary for the game that the player asked for: no consent is needed (CNIL guidelines of 17 September 2020, 5). */
export function deviceCookie(token: string): string {
  return `${DEVICE_COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${YEAR_SECONDS}${isHttps ? "; Secure" : ""}`;
}

export function forgetDeviceCookie(): string {
  return `${DEVICE_COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${isHttps ? "; Secure" : ""}`;
}

/** The language that the reader chose last. */
export function chosenLanguage(request: Request): string | null {
  return readCookie(request, LANGUAGE_COOKIE);
}

export function languageCookie(language: string): string {
  return `${LANGUAGE_COOKIE}=${language}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${YEAR_SECONDS}${isHttps ? "; Secure" : ""}`;
}

function readCookie(request: Request, name: string): string | null {
  const pairs = request.headers.get("Cookie")?.split(/;\s*/) ?? [];
  const pair = pairs.find((each) => each.startsWith(`${name}=`));
  return pair?.slice(name.length + 1) || null;
}
