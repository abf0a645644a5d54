import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { resetRequestSchema } from "#app/features/account/account.schema.ts";
import { askReset } from "#app/features/account/ask-reset.server.ts";
import { ResetRequestScreen } from "#app/features/account/reset-screens.tsx";
import { preferredLanguage } from "#app/features/team/preferred-language.server.ts";
import { refuseForeignForm } from "#app/features/team/same-origin.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { parseForm } from "#app/infra/form.server.ts";
import { contextOf, readForm, seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export function loader({ request }: LoaderFunctionArgs) {
  const words = studioMessages(preferredLanguage(request));
  const isAsked = new URL(request.url).searchParams.has("asked");
  return { isAsked, title: words.title(words.accounts.resetTitle) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  refuseForeignForm(request);
  const words = studioMessages(preferredLanguage(request));
  const form = parseForm(await readForm(request), resetRequestSchema, words.faults);
  if (!form.ok) return data(form, 422);
  await askReset(form.value.email, contextOf(context).clientIp, now());
  return seeOther("/studio/password-reset?asked");
}

export default function ResetRequest() {
  const { isAsked } = useLoaderData<typeof loader>();
  return <ResetRequestScreen isAsked={isAsked} answer={useActionData<typeof action>()} />;
}
