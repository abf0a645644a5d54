import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { may } from "#app/domain/team/role.ts";
import { inviteColleague } from "#app/features/team/invite-colleague.server.ts";
import { requireDeed, requireMarketer } from "#app/features/team/session.server.ts";
import { studioMeta } from "#app/features/team/studio-meta.ts";
import { findTeam } from "#app/features/team/team.query.server.ts";
import { inviteSchema } from "#app/features/team/team.schema.ts";
import { TeamScreen } from "#app/features/team/team-screen.tsx";
import { studioMessages } from "#app/i18n/studio-messages.ts";
import { now } from "#app/infra/clock.server.ts";
import { faultOf, parseForm } from "#app/infra/form.server.ts";
import { readForm, seeOther } from "#app/infra/http.server.ts";

export const meta = studioMeta;

export async function loader({ request }: LoaderFunctionArgs) {
  const { brand, marketer, role } = await requireMarketer(request);
  const words = studioMessages(marketer.language);
  const query = new URL(request.url).searchParams;
  const mayChange = may(role, "change_team");
  const team = await findTeam(brand.id, now());
  return {
    brand: brand.name,
    team: mayChange ? team : { ...team, invitations: [] },
    me: marketer.id,
    mayChange,
    isSent: query.has("sent"),
    refused: query.get("refused"),
    title: words.title(words.colleagues.title),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { brand, marketer } = await requireDeed(request, "change_team");
  const fields = await readForm(request);
  const form = parseForm(fields, inviteSchema, studioMessages(marketer.language).faults);
  if (!form.ok) return data(form, 422);
  const { email, role } = form.value;
  const invite = { brandId: brand.id, inviterId: marketer.id, email, role, now: now() };
  const outcome = await inviteColleague(invite);
  if (!outcome.ok) return data(faultOf("email", outcome.refusal, fields), 422);
  return seeOther("/studio/team?sent");
}

export default function Team() {
  return <TeamScreen {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
