import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addPasskey } from "#app/features/account/add-passkey.server.ts";
import { RecoveryCodesScreen } from "#app/features/account/authenticator-screen.tsx";
import { newPasskeySchema } from "#app/features/account/passkey.schema.ts";
import { passkeyName } from "#app/features/account/passkey-name.server.ts";
import { findPasskeys } from "#app/features/account/passkeys.query.server.ts";
import { PasskeysScreen } from "#app/features/account/passkeys-screen.tsx";
import { requireProof } from "#app/features/account/prove-again.server.ts";
import { relyingParty } from "#app/features/account/relying-party.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { faultOf, parseForm } from "#app/infra/form.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

/** The recovery codes are on this page alone: no cache keeps it. */
export const headers = () => ({ "Cache-Control": "no-store" });

export async function loader({ request }: LoaderFunctionArgs) {
  const { marketer } = await requireProof(request);
  const words = studioMessages(marketer.language);
  const said = new URL(request.url).searchParams.get("done");
  const done: "added" | "removed" | null = said === "added" || said === "removed" ? said : null;
  return {
    passkeys: await findPasskeys(marketer.id),
    isPossible: relyingParty !== null,
    suggestedName: passkeyName(request, words),
    done,
    title: words.title(words.passkeys.title),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { marketer, session } = await requireProof(request);
  const words = studioMessages(marketer.language);
  const fields = await readForm(request);
  const form = parseForm(fields, newPasskeySchema, words.faults);
  if (!form.ok) return data(form.faults.name ? form : faultOf("form", "passkey_refused", fields), 422);
  const { name, ...made } = form.value;
  const whose = { marketerId: marketer.id, sessionId: session.id };
  const named = { made, name: name || passkeyName(request, words) };
  const outcome = await addPasskey({ ...whose, ...named, now: now() });
  if (!outcome.ok) return data(faultOf("form", outcome.refusal, fields), 422);
  const codes = outcome.value.recoveryCodes;
  return codes ? data({ ok: true as const, codes }) : seeOther("/studio/account/passkeys?done=added");
}

export default function Passkeys() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.ok) return <RecoveryCodesScreen codes={answer.codes} />;
  return <PasskeysScreen {...view} answer={answer} />;
}
