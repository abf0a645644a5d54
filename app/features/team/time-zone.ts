import { useEffect } from "react";

/** Only a place name such as "Europe/Paris": needed to show times, and nothing that tells one person from another. */
export const ZONE_COOKIE = "outdo_zone";

/** Tells the server the browser's time zone, which no header carries, so that both write the same times. */
export function useTimeZoneCookie(): void {
  // An effect, because only the browser knows its time zone.
  useEffect(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser.
    document.cookie = `${ZONE_COOKIE}=${encodeURIComponent(zone)}; Path=/; SameSite=Lax; Max-Age=31536000`;
  }, []);
}
