import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { passwordSchema } from "#app/features/account/account.schema.ts";
import { changePassword } from "#app/features/account/change-password.server.ts";
import { PasswordScreen } from "#app/features/account/password-screen.tsx";
import { requireMarketer } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { faultOf, parseForm } from "#app/infra/form.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const { marketer } = await requireMarketer(request);
  const words = studioMessages(marketer.language);
  return { email: marketer.email, title: words.title(words.accounts.changePassword) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { marketer, session, brand } = await requireMarketer(request);
  const form = parseForm(await readForm(request), passwordSchema, studioMessages(marketer.language).faults);
  if (!form.ok) return data(form, 422);
  const outcome = await changePassword({
    ...form.value,
    marketerId: marketer.id,
    sessionId: session.id,
    ownWords: [marketer.name, marketer.email, brand.name],
    now: now(),
  });
  if (outcome.ok) return seeOther("/studio/account?done=password");
  const { refusal } = outcome;
  if (refusal === "too_many_attempts") return data(faultOf("form", refusal, {}), 429);
  const field = refusal === "wrong_password" ? "currentPassword" : "newPassword";
  return data(faultOf(field, refusal, {}), 422);
}

export default function AccountPassword() {
  const { email } = useLoaderData<typeof loader>();
  return <PasswordScreen email={email} answer={useActionData<typeof action>()} />;
}
