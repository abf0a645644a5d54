import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { secondStepSchema } from "#app/features/account/account.schema.ts";
import { findSecondStepWays } from "#app/features/account/second-step.query.server.ts";
import { SecondStepScreen } from "#app/features/account/second-step-screen.tsx";
import { awaitsSecondStep, takeSecondStep } from "#app/features/account/take-second-step.server.ts";
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
  const to = safePath(new URL(request.url).searchParams.get("to"), "/studio");
  const ways = await findSecondStepWays(waiting.marketerId);
  return { to, ways, title: words.title(words.accounts.secondStep) };
}

export async function action({ request }: ActionFunctionArgs) {
  refuseForeignForm(request);
  const fields = await readForm(request);
  const form = parseForm(fields, secondStepSchema, studioMessages(preferredLanguage(request)).faults);
  if (!form.ok) return data(form, 422);
  const outcome = await takeSecondStep(request, form.value.code, now());
  if (outcome.ok)
    return seeOther(safePath(form.value.to, "/studio"), {
      "Set-Cookie": sessionCookie(outcome.value.token),
    });
  if (outcome.refusal === "not_begun") return seeOther("/studio/sign-in");
  // The code is not shown again: it is wrong, or it was used.
  const status = outcome.refusal === "too_many_attempts" ? 429 : 422;
  return data(faultOf("code", outcome.refusal, {}), status);
}

export default function SecondStep() {
  return <SecondStepScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
