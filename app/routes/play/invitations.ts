import { noticePage, type RouteArgs } from "#app/features/play/visit.server.tsx";
import {
  faultBeside,
  invitationsPage,
  parseFriend,
  visitInvitations,
} from "#app/features/referral/invitations.server.tsx";
import { inviteFriend } from "#app/features/referral/invite-friend.server.ts";
import { takeAllowance } from "#app/infra/allowance.server.ts";
import { contextOf, readForm, seeOther } from "#app/infra/http.server.ts";
import { hashNetwork } from "#app/infra/secrets.server.ts";

export async function loader(args: RouteArgs): Promise<Response> {
  const visit = await visitInvitations(args);
  return invitationsPage(args, visit, { sent: new URL(args.request.url).searchParams.has("sent") });
}

export async function action(args: RouteArgs): Promise<Response> {
  const network = hashNetwork(contextOf(args.context).clientIp);
  const [fields, visit, isAllowed] = await Promise.all([
    readForm(args.request),
    visitInvitations(args),
    takeAllowance("invite-network", network),
  ]);
  if (!isAllowed) return noticePage(args, "too-many", 429, visit.home);
  const friend = parseFriend(visit, fields);
  if (!friend.ok) return invitationsPage(args, visit, { fault: friend.fault });

  const invited = await inviteFriend({
    play: visit.play,
    version: visit.version,
    friendEmail: friend.friendEmail,
    now: visit.now,
  });
  if (!invited.ok)
    return invitationsPage(args, visit, { fault: faultBeside(visit, fields, invited.refusal) });
  return seeOther(`${visit.home}/invitations?sent`);
}
