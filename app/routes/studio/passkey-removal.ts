import type { ActionFunctionArgs } from "@remix-run/node";
import { requireProof } from "#app/features/account/prove-again.server.ts";
import { removePasskey } from "#app/features/account/remove-passkey.server.ts";
import { now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const { marketer } = await requireProof(request);
  const outcome = await removePasskey(marketer.id, params.passkey ?? "", now());
  if (!outcome.ok) throw new Response(null, { status: 404 });
  return seeOther("/studio/account/passkeys?done=removed");
}

export function loader() {
  return seeOther("/studio/account/passkeys");
}
