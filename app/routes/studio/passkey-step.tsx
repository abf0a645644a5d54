import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { passkeyStepSchema } from "#app/features/account/passkey.schema.ts";
import { findSecondStepWays } from "#app/features/account/second-step.query.server.ts";
import { SecondStepScreen } from "#app/features/account/second-step-screen.tsx";
import { takePasskey } from "#app/features/account/take-passkey.server.ts";
import { awaitsSecondStep } from "#app/features/account/take-second-step.server.ts";
import { preferredLanguage } from "#app/features/team/preferred-language.server.ts";
import { refuseForeignForm } from "#app/features/team/same-origin.server.ts";
import { sessionCookie } from "#app/features/team/session-cookie.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { faultOf, parseForm } from "#app/infra/form.server.ts";
import { readForm, safePath, seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const waiting = await awaitsSecondStep(request, now());
  if (!waiting) throw seeOther("/studio/sign-in");
  const words = studioMessages(preferredLanguage(request));
  return {
    ways: await findSecondStepWays(waiting.marketerId),
    title: words.title(words.accounts.secondStep),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  refuseForeignForm(request);
  const fields = await readForm(request);
  const refused = (status: number, code: "passkey_refused" | "too_many_attempts") =>
    data(faultOf("form", code, { to: fields.to }), status);
  const { faults } = studioMessages(preferredLanguage(request));
  const form = parseForm(fields, passkeyStepSchema, faults);
  if (!form.ok) return refused(422, "passkey_refused");
  const outcome = await takePasskey(request, form.value, now());
  if (outcome.ok)
    return seeOther(safePath(form.value.to, "/studio"), { "Set-Cookie": sessionCookie(outcome.value.token) });
  if (outcome.refusal === "not_begun") return seeOther("/studio/sign-in");
  return refused(outcome.refusal === "too_many_attempts" ? 429 : 422, outcome.refusal);
}

export default function PasskeyStep() {
  const answer = useActionData<typeof action>();
  const to = answer?.values.to ?? "/studio";
  return <SecondStepScreen {...useLoaderData<typeof loader>()} to={to} answer={answer} />;
}
