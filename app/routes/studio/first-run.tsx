import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { newPasswordFault } from "#app/features/account/new-password.server.ts";
import { createFirstAccount } from "#app/features/team/create-first-account.server.ts";
import { firstRunSchema } from "#app/features/team/first-run.schema.ts";
import { isFirstRunOpen } from "#app/features/team/first-run.server.ts";
import { FirstRunScreen } from "#app/features/team/first-run-screen.tsx";
import { preferredLanguage } from "#app/features/team/preferred-language.server.ts";
import { sessionCookie } from "#app/features/team/session-cookie.server.ts";
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
  const isOpen = await isFirstRunOpen(params.token ?? "", now());
  return data({ isOpen, title: words.title(words.team.firstRun) }, isOpen ? 200 : 410);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const language = preferredLanguage(request);
  const fields = await readForm(request);
  const form = parseForm(fields, firstRunSchema, studioMessages(language).faults);
  if (!form.ok) return data(form, 422);
  const { name, email, password, brandName } = form.value;
  const fault = newPasswordFault(password, [name, email, brandName]);
  if (fault) return data(faultOf("password", fault, fields), 422);
  const outcome = await createFirstAccount({
    ...form.value,
    token: params.token ?? "",
    language,
    userAgent: request.headers.get("User-Agent") ?? "",
    now: now(),
  });
  if (!outcome.ok) return seeOther(new URL(request.url).pathname);
  return seeOther("/studio", { "Set-Cookie": sessionCookie(outcome.value.token) });
}

export default function FirstRun() {
  const { isOpen } = useLoaderData<typeof loader>();
  return <FirstRunScreen isOpen={isOpen} answer={useActionData<typeof action>()} />;
}
