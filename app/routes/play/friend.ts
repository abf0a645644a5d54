import { landingPage, openLanding } from "#app/features/play/landing.server.tsx";
import { notFound, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { loadArrival } from "#app/features/referral/arrival.query.server.ts";
import { recordLinkOpened } from "#app/features/referral/record-link-opened.server.ts";

/** The way in by a link: a friend's challenge, a player's own link, a launch mail. Opening it changes no state. */
export async function loader(args: RouteArgs): Promise<Response> {
  const token = args.params.token ?? "";
  const arrival = await loadArrival(token);
  if (!arrival) return notFound(args);
  const visit = await openLanding(args, arrival.slug);
  await recordLinkOpened(arrival, visit.state.campaign.brandId, visit.now);
  const isInviterHere = visit.state.play?.id === arrival.challenger?.playId;
  return landingPage(args, visit, {
    challenger: arrival.challenger,
    via: token,
    isForSomebodyNew: visit.state.play !== null && !isInviterHere && arrival.by !== "launch",
  });
}
