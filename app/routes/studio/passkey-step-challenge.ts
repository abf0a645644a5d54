import type { ActionFunctionArgs } from "@remix-run/node";
import { requestPasskey } from "#app/features/account/passkey-challenge.server.ts";
import { awaitsSecondStep } from "#app/features/account/take-second-step.server.ts";
import { refuseForeignForm } from "#app/features/team/same-origin.server.ts";
import { now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

/** What a browser needs to let a passkey sign; only for one whose password was right. */
export async function action({ request }: ActionFunctionArgs) {
  refuseForeignForm(request);
  const waiting = await awaitsSecondStep(request, now());
  if (!waiting) return seeOther("/studio/sign-in");
  const asked = await requestPasskey(waiting, now());
  if (!asked) throw new Response(null, { status: 404 });
  return Response.json(asked, { headers: { "Cache-Control": "no-store" } });
}

export function loader() {
  return seeOther("/studio/sign-in/code");
}
