import { landingPage, openLanding } from "#app/features/play/landing.server.tsx";
import { notFound, type RouteArgs } from "#app/features/play/visit.server.tsx";
import { loadArrival } from "#app/features/referral/arrival.query.server.ts";
import { recordLinkOpened } from "#app/features/referral/record-link-opened.server.ts";
import { linkPreview } from "#app/features/sharing/link-preview.server.ts";
import { campaignOfLink, loadSharedPlay } from "#app/features/sharing/shared-play.query.server.ts";
import { inSharersLanguage } from "#app/features/sharing/sharers-language.server.ts";

/** The way in by a link: a friend's challenge, a player's own link, a launch mail. Opening it changes no state. */
export async function loader(args: RouteArgs): Promise<Response> {
  const token = args.params.token ?? "";
  const arrival = await loadArrival(token);
  if (!arrival) return leadOn(args, token);
  const [opened, shared] = await Promise.all([
    openLanding(args, arrival.slug),
    arrival.by === "share" ? loadSharedPlay(token) : null,
  ]);
  const visit = inSharersLanguage(args.request, opened, shared?.language ?? null);
  await recordLinkOpened(arrival, visit.state.campaign.brandId, visit.now);
  const isInviterHere = visit.state.play?.id === arrival.challenger?.playId;
  return landingPage(args, visit, {
    challenger: arrival.challenger,
    via: token,
    recipient: arrival.by === "launch" ? arrival.recipient : null,
    isForSomebodyNew: visit.state.play !== null && !isInviterHere && arrival.by !== "launch",
    preview: linkPreview(visit, token, shared?.player ?? null),
  });
}

/** The link of a player who has left: nobody is shown any more, and the game is still there. */
async function leadOn(args: RouteArgs, token: string): Promise<Response> {
  const slug = await campaignOfLink(token);
  if (!slug) return notFound(args);
  const visit = await openLanding(args, slug);
  return landingPage(args, visit, { preview: linkPreview(visit, token, null) });
}
