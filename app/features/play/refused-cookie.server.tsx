import { RefusedCookieScreen } from "#app/features/play/refused-cookie-screen.tsx";
import { signUpFormView } from "#app/features/play/sign-up-form-view.server.ts";
import type { BegunPlay } from "#app/features/play/sign-up-visit.server.ts";
import { campaignPage, type RouteArgs, type Visit } from "#app/features/play/visit.server.tsx";
import { env } from "#app/infra/env.server.ts";

/** The page of a browser that has signed up and kept no cookie of it. Sent again, the form goes on with the same play. */
export function refusedCookiePage(
  args: RouteArgs,
  visit: Visit,
  { play, newsletter }: BegunPlay,
  form: { formKey: string; via?: string | undefined },
): Response {
  const { firstName, lastName, email } = play;
  // The play has begun, so the boxes that it needs were ticked.
  const values = { firstName, lastName, email, rules: true, adult: true, newsletter };
  const body = (
    <RefusedCookieScreen
      t={visit.t}
      site={new URL(env.BASE_URL).host}
      form={signUpFormView(args, visit, { ...form, values })}
      cookiesHref={`${visit.home}/cookies`}
    />
  );
  return campaignPage(args, visit, {
    title: visit.t.cookies.refused.title,
    body,
    // The page's address stands for the cookie: a link to another language would lose it, and nobody else is told it.
    hasOwnAddress: false,
    headers: { "Referrer-Policy": "same-origin" },
  });
}
