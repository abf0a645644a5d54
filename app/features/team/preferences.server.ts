import type { StudioLanguage } from "#app/domain/kernel/language.ts";
import { preferredLanguage } from "./preferred-language.server.ts";
import { readCookie } from "./session-cookie.server.ts";
import { ZONE_COOKIE } from "./time-zone.ts";

/** How the browser wants to read: its language and the time zone that it has told. */
export function readPreferences(request: Request): { language: StudioLanguage; timeZone: string } {
  return { language: preferredLanguage(request), timeZone: readTimeZone(request) };
}

/** The browser's time zone by its cookie; before the first visit, and for nonsense, the server's own. */
function readTimeZone(request: Request): string {
  const told = decodeURIComponent(readCookie(request, ZONE_COOKIE) ?? "").slice(0, 60);
  try {
    return new Intl.DateTimeFormat("en", { timeZone: told }).resolvedOptions().timeZone;
  } catch {
    return new Intl.DateTimeFormat("en").resolvedOptions().timeZone;
  }
}
