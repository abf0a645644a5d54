import { days, hours, type Instant } from "../kernel/instant.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { CountryPolicy } from "./country-policy.ts";

/** A borrowed address is erased at the latest this long after it was typed, sent or not (DESIGN decision 8). */
export const BORROWED_ADDRESS_LIFE = hours(72);

/** An invitation that nobody took up ends after this long, and its pending boosts with it. */
export const INVITATION_LIFE = days(30);

/** Most friends one player may challenge by mail: in a day, and in a campaign. Enough for a class, too few for a list. */
export const MOST_PER_DAY = 10;
export const MOST_PER_CAMPAIGN = 50;

/** The version of the words that the friend gets, kept with every invitation as proof of what was sent. */
export const INVITATION_TEXT_VERSION = "1";

export type InvitationRefusal =
  | "no_platform_mail"
  | "own_address"
  | "already_challenged"
  | "too_many_today"
  | "too_many_in_campaign";

export interface InvitationFacts {
  policy: CountryPolicy;
  isOwnAddress: boolean;
  /** By this very player: telling is no leak, being the player's own doing. */
  alreadyByThisPlayer: boolean;
  sentLastDay: number;
  sentInCampaign: number;
}

/**
 * Whether this player may challenge this address. On purpose it knows nothing of whether the address was
 * invited by others, plays, or objected: the inviter never learns that.
 */
export function mayInvite(facts: InvitationFacts): Result<true, InvitationRefusal> {
  if (!facts.policy.platformMail) return refuse("no_platform_mail");
  if (facts.isOwnAddress) return refuse("own_address");
  if (facts.alreadyByThisPlayer) return refuse("already_challenged");
  if (facts.sentInCampaign >= MOST_PER_CAMPAIGN) return refuse("too_many_in_campaign");
  if (facts.sentLastDay >= MOST_PER_DAY) return refuse("too_many_today");
  return ok(true);
}

export interface InvitationState {
  expiresAt: Instant;
  hasFriend: boolean;
  /** The level that the friend has finished, 0 before the first. */
  friendLevelsFinished: number;
  levels: number;
}

/** What the inviter sees of an invitation: the same words for a friend who got the mail and for an address that could not be written to. */
export function invitationStatus(
  invitation: InvitationState,
  now: Instant,
): "waiting" | "joined" | "finished" | "ended" {
  if (invitation.hasFriend)
    return invitation.friendLevelsFinished >= invitation.levels ? "finished" : "joined";
  return now >= invitation.expiresAt ? "ended" : "waiting";
}

/** Whether a friend may still take it up. */
export function isOpen(invitation: { expiresAt: Instant; hasFriend: boolean }, now: Instant): boolean {
  return !invitation.hasFriend && now < invitation.expiresAt;
}
