import { LeaveScreen, type LeaveView } from "#app/features/play/leave-screen.tsx";
import {
  campaignPage,
  type RouteArgs,
  requirePlay,
  type Visit,
  visitCampaign,
} from "#app/features/play/visit.server.tsx";
import { erasePerson } from "#app/features/profile/erase-person.server.ts";
import { seeOther } from "#app/infra/http.server.ts";
import { forgetDeviceCookie } from "#app/infra/player-cookie.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const visit = await visitCampaign(args);
  const hasLeft = !visit.state.play && new URL(args.request.url).searchParams.has("left");
  if (!hasLeft) requirePlay(visit);
  return leavePage(
    args,
    visit,
    hasLeft
      ? { state: "left", homeHref: visit.home }
      : { state: "ask", action: `${visit.home}/departure`, backHref: `${visit.home}/me` },
  );
}

export async function action(args: RouteArgs): Promise<Response> {
  const visit = requirePlay(await visitCampaign(args));
  await erasePerson(visit.play.profileId, visit.now);
  return seeOther(`${visit.home}/departure?left`, { "Set-Cookie": forgetDeviceCookie() });
}

function leavePage(args: RouteArgs, visit: Visit, view: LeaveView): Response {
  return campaignPage(args, visit, {
    title: visit.t.account.ends,
    body: <LeaveScreen t={visit.t} {...view} />,
  });
}
