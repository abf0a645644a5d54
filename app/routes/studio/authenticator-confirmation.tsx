import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { codeSchema } from "#app/features/account/account.schema.ts";
import { AuthenticatorScreen, RecoveryCodesScreen } from "#app/features/account/authenticator-screen.tsx";
import { offeredAuthenticator } from "#app/features/account/begin-authenticator.server.ts";
import { confirmAuthenticator } from "#app/features/account/confirm-authenticator.server.ts";
import { requireProof } from "#app/features/account/prove-again.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { faultOf, parseForm } from "#app/infra/form.server.ts";
import { readForm } from "#app/infra/http.server.ts";

export const meta = studioMeta;

/** The recovery codes are on this page alone: no cache keeps it. */
export const headers = () => ({ "Cache-Control": "no-store" });

export async function loader({ request }: LoaderFunctionArgs) {
  const { marketer } = await requireProof(request);
  const words = studioMessages(marketer.language);
  const offer = await offeredAuthenticator(marketer.id, marketer.email);
  return { offer, title: words.title(words.accounts.app) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { marketer, session } = await requireProof(request);
  const form = parseForm(await readForm(request), codeSchema, studioMessages(marketer.language).faults);
  if (!form.ok) return data(form, 422);
  const outcome = await confirmAuthenticator(marketer.id, session.id, form.value.code, now());
  if (outcome.ok) return data({ ok: true as const, codes: outcome.value.recoveryCodes });
  const status = outcome.refusal === "too_many_attempts" ? 429 : 422;
  return data(faultOf("code", outcome.refusal, {}), status);
}

export default function AuthenticatorConfirmation() {
  const { offer } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.ok) return <RecoveryCodesScreen codes={answer.codes} />;
  return <AuthenticatorScreen isOn={offer === null} offer={offer} answer={answer} />;
}
