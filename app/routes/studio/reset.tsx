import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { resetSchema } from "#app/features/account/account.schema.ts";
import { findReset } from "#app/features/account/ask-reset.server.ts";
import { resetPassword } from "#app/features/account/reset-password.server.ts";
import { ResetScreen } from "#app/features/account/reset-screens.tsx";
import { preferredLanguage } from "#app/features/team/preferred-language.server.ts";
import { refuseForeignForm } from "#app/features/team/same-origin.server.ts";
import { endedSessionCookie } from "#app/features/team/session-cookie.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { faultOf, parseForm } from "#app/infra/form.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

/** The link holds a secret: no other site may learn it from the Referer header. */
export const headers = () => ({ "Referrer-Policy": "same-origin" });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const words = studioMessages(preferredLanguage(request));
  const isOpen = (await findReset(params.token ?? "", now())) !== null;
  const title = words.title(isOpen ? words.accounts.resetChoose : words.accounts.resetEnded);
  return data({ isOpen, title }, isOpen ? 200 : 410);
}

export async function action({ request, params }: ActionFunctionArgs) {
  refuseForeignForm(request);
  const words = studioMessages(preferredLanguage(request));
  const form = parseForm(await readForm(request), resetSchema, words.faults);
  if (!form.ok) return data(form, 422);
  const outcome = await resetPassword(params.token ?? "", form.value.newPassword, now());
  if (outcome.ok) return seeOther("/studio/sign-in?reset", { "Set-Cookie": endedSessionCookie() });
  if (outcome.refusal === "link_spent") return seeOther(new URL(request.url).pathname);
  return data(faultOf("newPassword", outcome.refusal, {}), 422);
}

export default function Reset() {
  const { isOpen } = useLoaderData<typeof loader>();
  return <ResetScreen isOpen={isOpen} answer={useActionData<typeof action>()} />;
}
