import type { StudioLanguage } from "#app/domain/kernel/language.ts";
import { env } from "#app/infra/env.server.ts";
import { knownZone } from "#app/infra/zoned-time.server.ts";
import { preferredLanguage } from "./preferred-language.server.ts";
import { readCookie } from "./session-cookie.server.ts";
import { isTheme, type Theme } from "./theme.ts";
import { ZONE_COOKIE } from "./time-zone.ts";

/** What this browser is set to. No cookie of these tells one person from another. */
export interface Preferences {
  language: StudioLanguage;
  timeZone: string;
  theme: Theme;
  /** Whether single keys are shortcuts; they can be switched off (WCAG 2.1.4). */
  hasShortcuts: boolean;
}

const THEME_COOKIE = "outdo_theme";
const SHORTCUTS_COOKIE = "outdo_shortcuts";

/** Read before the first byte is sent: a page is never drawn light and then dark. */
export function readPreferences(request: Request): Preferences {
  const theme = readCookie(request, THEME_COOKIE) ?? "";
  return {
    language: preferredLanguage(request),
    timeZone: readTimeZone(request),
    theme: isTheme(theme) ? theme : "system",
    hasShortcuts: readCookie(request, SHORTCUTS_COOKIE) !== "off",
  };
}

/** The cookie that keeps what a form has set, or none for a form that sets nothing known. */
export function preferenceCookie(fields: Record<string, string>): Record<string, string> {
  const { theme = "", shortcuts } = fields;
  if (isTheme(theme)) return kept(THEME_COOKIE, theme);
  if (shortcuts === "on" || shortcuts === "off") return kept(SHORTCUTS_COOKIE, shortcuts);
  return {};
}

function kept(name: string, value: string): Record<string, string> {
  const secure = env.BASE_URL.startsWith("https:") ? "; Secure" : "";
  // Not "/studio": the data of its first page is at "/studio.data", which is not below it (RFC 6265 5.1.4).
  return {
    "Set-Cookie": `${name}=${value}; Path=/; SameSite=Lax; HttpOnly; Max-Age=31536000${secure}`,
  };
}

/** The browser's time zone by its cookie; before the first visit, and for nonsense, the server's own. */
function readTimeZone(request: Request): string {
  const told = knownZone(decodeURIComponent(readCookie(request, ZONE_COOKIE) ?? ""));
  return told ?? new Intl.DateTimeFormat("en").resolvedOptions().timeZone;
}
