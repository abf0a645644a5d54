import type { ActionFunctionArgs } from "@remix-run/node";
import { endSessions } from "#app/features/account/end-sessions.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { now } from "#app/infra/clock.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

/** Signs out the browser that the form names, or all others when it names none. */
export async function action({ request }: ActionFunctionArgs) {
  const { marketer, session } = await requireMarketer(request);
  const { session: which } = await readForm(request);
  await endSessions(marketer.id, session.id, which ?? null, now());
  return seeOther("/studio/account");
}

export function loader() {
  return seeOther("/studio/account");
}
