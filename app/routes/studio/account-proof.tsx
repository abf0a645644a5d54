import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { proofSchema } from "#app/features/account/account.schema.ts";
import { ProofScreen } from "#app/features/account/proof-screen.tsx";
import { proveAgain } from "#app/features/account/prove-again.server.ts";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { faultOf, parseForm } from "#app/infra/form.server.ts";
import { readForm, safePath, seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const { marketer } = await requireMarketer(request);
  const words = studioMessages(marketer.language);
  const to = safePath(new URL(request.url).searchParams.get("to"), "/studio/account");
  return { to, title: words.title(words.accounts.proofTitle) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { marketer, session } = await requireMarketer(request);
  const form = parseForm(await readForm(request), proofSchema, studioMessages(marketer.language).faults);
  if (!form.ok) return data(form, 422);
  const proof = await proveAgain(marketer.id, session.id, form.value.password, now());
  if (proof === "right") return seeOther(safePath(form.value.to, "/studio/account"));
  const field = proof === "wrong_password" ? "password" : "form";
  return data(faultOf(field, proof, {}), field === "form" ? 429 : 422);
}

export default function AccountProof() {
  const { to } = useLoaderData<typeof loader>();
  return <ProofScreen to={to} answer={useActionData<typeof action>()} />;
}
