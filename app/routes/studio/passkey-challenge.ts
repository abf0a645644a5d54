import type { ActionFunctionArgs } from "@remix-run/node";
import { offerPasskey } from "#app/features/account/passkey-challenge.server.ts";
import { requireProof } from "#app/features/account/prove-again.server.ts";
import { now } from "#app/infra/clock.server.ts";
import { seeOther } from "#app/infra/http.server.ts";

/** What a browser needs to make a passkey: a POST, because a challenge is kept. */
export async function action({ request }: ActionFunctionArgs) {
  const { marketer, session } = await requireProof(request);
  const offer = await offerPasskey(marketer, session.id, now());
  if (!offer) throw new Response(null, { status: 404 });
  return Response.json(offer, { headers: { "Cache-Control": "no-store" } });
}

export function loader() {
  return seeOther("/studio/account/passkeys");
}
