import type { ActionFunctionArgs } from "@remix-run/node";
import { removeAuthenticator } from "#app/features/account/confirm-authenticator.server.ts";
import { requireProof } from "#app/features/account/prove-again.server.ts";
import { now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

export async function action({ request }: ActionFunctionArgs) {
  const { marketer } = await requireProof(request);
  await removeAuthenticator(marketer.id, now());
  return seeOther("/studio/account?done=saved");
}

export function loader() {
  return seeOther("/studio/account/authenticator");
}
