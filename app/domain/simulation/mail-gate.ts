import type { Instant } from "../kernel/instant.ts";
import { days } from "../kernel/instant.ts";
import { type ContactFacts, MOST_MARKETING_PER_WEEK, mayContact } from "../messaging/may-contact.ts";

/** What becomes of one launch mail, on average over the list. */
export interface LaunchShares {
  /** The gate sends it at once. */
  atOnce: number;
  /** It waits for its place under contact pressure, and goes out then. */
  later: number;
}

const NOBODY: ContactFacts = {
  purpose: "marketing",
  isSuppressed: false,
  hasNewsletterConsent: true,
  wasInvited: false,
  isPlayer: false,
  isCampaignOver: false,
  granted: [],
};

/**
 * The gate's own rule over the kinds of people on a list: who objected or not, agreed or not, has had this week's messages or not,
 * each independent of the others. The messages of who has had them are taken to lie half a week back.
 */
export function launchShares(
  { suppressed, consented, pressed }: Record<"suppressed" | "consented" | "pressed", number>,
  now: Instant,
  closesAt: Instant | null,
): LaunchShares {
  const shares: LaunchShares = { atOnce: 0, later: 0 };
  const full = Array<Instant>(MOST_MARKETING_PER_WEEK).fill(now - days(3.5));
  for (const isSuppressed of [true, false])
    for (const hasNewsletterConsent of [true, false])
      for (const granted of [full, []]) {
        const share =
          (isSuppressed ? suppressed : 1 - suppressed) *
          (hasNewsletterConsent ? consented : 1 - consented) *
          (granted === full ? pressed : 1 - pressed);
        const facts = { ...NOBODY, isSuppressed, hasNewsletterConsent, granted };
        const decided = mayContact({ ...facts, isCampaignOver: isOver(now, closesAt) }, now);
        if (decided.decision === "send") shares.atOnce += share;
        if (decided.decision === "hold" && goesOutThen(facts, decided.until, closesAt)) shares.later += share;
      }
  return shares;
}

function goesOutThen(facts: ContactFacts, until: Instant, closesAt: Instant | null): boolean {
  return mayContact({ ...facts, isCampaignOver: isOver(until, closesAt) }, until).decision === "send";
}

function isOver(at: Instant, closesAt: Instant | null): boolean {
  return closesAt !== null && at >= closesAt;
}

/** The part of the challenges that the gate lets out: not to addresses that were invited or play, nor to those that objected. */
export function challengeShare({
  suppressed,
  knownFriends,
}: Record<"suppressed" | "knownFriends", number>): number {
  let share = 0;
  for (const isSuppressed of [true, false])
    for (const wasInvited of [true, false]) {
      const decided = mayContact({ ...NOBODY, purpose: "invitation", isSuppressed, wasInvited }, 0);
      if (decided.decision === "send")
        share +=
          (isSuppressed ? suppressed : 1 - suppressed) * (wasInvited ? knownFriends : 1 - knownFriends);
    }
  return share;
}
