import { CookiesScreen } from "#app/features/play/cookies-screen.tsx";
import { campaignPage, type RouteArgs, type Visit } from "#app/features/play/visit.server.tsx";
import { DEVICE_COOKIE, LANGUAGE_COOKIE } from "#app/infra/player-cookie.server.ts";

export function cookiesPage(args: RouteArgs, visit: Visit): Response {
  const words = visit.t.cookies;
  const cookies = [
    { name: DEVICE_COOKIE, purpose: words.device, lasts: words.lasts },
    { name: LANGUAGE_COOKIE, purpose: words.language, lasts: words.lasts },
  ];
  const body = <CookiesScreen t={visit.t} cookies={cookies} backHref={visit.home} />;
  return campaignPage(args, visit, { title: words.title, body });
}
