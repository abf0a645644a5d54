import { refusedCookiePage } from "#app/features/play/refused-cookie.server.tsx";
import { visitSignUp } from "#app/features/play/sign-up-visit.server.ts";
import { nextPath, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { seeOther } from "#app/infra/http.server.ts";
import { deviceToken } from "#app/infra/player-cookie.server.ts";
import { formToken } from "#app/infra/secrets.server.ts";

/** After a sign-up: whether this device has kept its cookie. With it, on to the game; without, what to allow. */
export async function loader(args: RouteArgs): Promise<Response> {
  const asked = new URL(args.request.url).searchParams;
  const formKey = asked.get("form") ?? "";
  // Whoever brings the cookie of this very form need not be looked up here.
  if (deviceToken(args.request) === formToken(formKey))
    return seeOther(`/play/${args.params.campaign}/levels/1`);
  const { visit, begun } = await visitSignUp(args, formKey);
  if (visit.state.play) return seeOther(nextPath(visit));
  if (!begun) return seeOther(visit.home);
  return refusedCookiePage(args, visit, begun, { formKey, via: asked.get("via") ?? undefined });
}
