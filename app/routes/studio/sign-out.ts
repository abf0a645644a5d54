import type { ActionFunctionArgs } from "@remix-run/node";
import { refuseForeignForm } from "#app/features/team/same-origin.server.ts";
import { endSession } from "#app/features/team/session.server.ts";
import { endedSessionCookie } from "#app/features/team/session-cookie.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

/** A link to this address ends nothing: only the button's POST does. */
export function loader() {
  return seeOther("/studio");
}

export async function action({ request }: ActionFunctionArgs) {
  refuseForeignForm(request);
  await endSession(request);
  return seeOther("/studio/sign-in", { "Set-Cookie": endedSessionCookie() });
}
