import { coverView } from "#app/features/play/cover-view.server.ts";
import { campaignPage, type RouteArgs, type Visit } from "#app/features/play/visit.server.tsx";
import { dateAndTime } from "#app/i18n/formats.ts";
import { ClosedScreen } from "./closed-screen.tsx";

/** Playing needs an open door; what a player has already (score, voucher, own page) stays within reach. */
export function requireOpenDoor(args: RouteArgs, visit: Visit, options: { cover?: boolean } = {}): void {
  const { door } = visit.state.campaign;
  if (door !== "open") throw closedPage(args, visit, door, options);
}

/**
 * Over for good is gone; paused and not yet open come back by themselves. Full is the campaign's state and no failure of
 * the server's, and a new version may mend it.
 */
const DOOR_STATUS = { closed: 410, paused: 503, "not-yet": 503, full: 409 } as const;

/** The page of a campaign that takes nobody in, in its own words; at its own address with its cover. */
export function closedPage(
  args: RouteArgs,
  visit: Visit,
  door: keyof typeof DOOR_STATUS,
  { cover = false } = {},
): Response {
  const { home, words, language } = visit;
  const { play, campaign } = visit.state;
  const { content } = visit.version;
  const own = {
    closed: content.closedText,
    paused: content.pausedText,
    "not-yet": content.notYetText,
    full: content.fullText,
  }[door];
  const opensAt = door === "not-yet" ? campaign.opensAt : null;
  const body = (
    <ClosedScreen
      t={visit.t}
      reason={door === "not-yet" ? "early" : door}
      text={own && words(own)}
      opensOn={opensAt ? dateAndTime(opensAt, language) : undefined}
      cover={cover ? coverView(visit) : undefined}
      // Before the first answer there is nothing to see on it.
      leaderboardHref={door === "not-yet" ? undefined : `${home}/leaderboard`}
      voucherHref={play?.isFinished ? `${home}/voucher` : undefined}
      meHref={play && cover ? `${home}/me` : undefined}
      returnHref={door === "full" ? `${home}/return` : undefined}
    />
  );
  return campaignPage(args, visit, {
    title: words(content.name),
    body,
    cover,
    status: DOOR_STATUS[door],
    // When it opens is known (RFC 9110 10.2.3).
    headers: opensAt ? { "Retry-After": opensAt.toUTCString() } : {},
  });
}
