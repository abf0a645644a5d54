import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { preferredLanguage } from "#app/features/team/preferred-language.server.ts";
import { endSession, findMarketer } from "#app/features/team/session.server.ts";
import { sessionCookie } from "#app/features/team/session-cookie.server.ts";
import { signInSchema } from "#app/features/team/sign-in.schema.ts";
import { signIn } from "#app/features/team/sign-in.server.ts";
import { SignInScreen } from "#app/features/team/sign-in-screen.tsx";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { faultOf, parseForm } from "#app/infra/form.server.ts";
import { contextOf, readForm, safePath, seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const to = safePath(new URL(request.url).searchParams.get("to"), "/studio");
  if (await findMarketer(request)) throw seeOther(to);
  const words = studioMessages(preferredLanguage(request));
  const query = new URL(request.url).searchParams;
  const told = (["reset", "joined"] as const).find((news) => query.has(news)) ?? null;
  return { to, told, title: words.title(words.team.signIn) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const language = preferredLanguage(request);
  const fields = await readForm(request);
  const form = parseForm(fields, signInSchema, studioMessages(language).faults);
  if (!form.ok) return data(form, 422);

  const { email, password, to } = form.value;
  const outcome = await signIn({
    email,
    password,
    clientIp: contextOf(context).clientIp,
    language,
    userAgent: request.headers.get("User-Agent") ?? "",
    now: now(),
  });
  if (!outcome.ok) {
    const status = outcome.refusal === "too_many_attempts" ? 429 : 422;
    return data(faultOf("form", outcome.refusal, fields), status);
  }
  await endSession(request);
  const onward = safePath(to, "/studio");
  const next = outcome.value.awaitsSecondStep
    ? `/studio/sign-in/code?to=${encodeURIComponent(onward)}`
    : onward;
  return seeOther(next, { "Set-Cookie": sessionCookie(outcome.value.token) });
}

export default function SignIn() {
  const { to, told } = useLoaderData<typeof loader>();
  return <SignInScreen to={to} told={told} answer={useActionData<typeof action>()} />;
}
