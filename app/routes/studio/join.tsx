import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findInvitation } from "#app/features/team/colleague-invitation.query.server.ts";
import { JoinScreen } from "#app/features/team/join-screen.tsx";
import { joinTeam } from "#app/features/team/join-team.server.ts";
import { preferredLanguage } from "#app/features/team/preferred-language.server.ts";
import { refuseForeignForm } from "#app/features/team/same-origin.server.ts";
import { sessionCookie } from "#app/features/team/session-cookie.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

/** The link holds a secret: no other site may learn it from the Referer header. */
export const headers = () => ({ "Referrer-Policy": "same-origin" });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const words = studioMessages(preferredLanguage(request));
  const invitation = await findInvitation(params.token ?? "", now());
  const title = invitation ? words.colleagues.join(invitation.brand) : words.colleagues.joinEnded;
  return data({ invitation, title: words.title(title) }, invitation ? 200 : 410);
}

export async function action({ request, params }: ActionFunctionArgs) {
  refuseForeignForm(request);
  const outcome = await joinTeam({
    token: params.token ?? "",
    fields: await readForm(request),
    language: preferredLanguage(request),
    userAgent: request.headers.get("User-Agent") ?? "",
    now: now(),
  });
  if (outcome === "link_spent") return seeOther(new URL(request.url).pathname);
  if ("faults" in outcome) return data(outcome, 422);
  const { session } = outcome;
  return session
    ? seeOther("/studio", { "Set-Cookie": sessionCookie(session) })
    : seeOther("/studio/sign-in?joined");
}

export default function Join() {
  const { invitation } = useLoaderData<typeof loader>();
  return <JoinScreen invitation={invitation} answer={useActionData<typeof action>()} />;
}
