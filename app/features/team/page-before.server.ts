import { safePath } from "#app/infra/http.server.ts";

/** The path of the studio page that a form was sent from: after a setting, the marketer stays where they are. */
export function pageBefore(request: Request): string {
  const { pathname, search } = new URL(request.headers.get("Referer") ?? "/studio", request.url);
  return pathname.startsWith("/studio") ? safePath(pathname + search, "/studio") : "/studio";
}
