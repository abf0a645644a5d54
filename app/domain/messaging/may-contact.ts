import { days, hours, type Instant } from "../kernel/instant.ts";

/**
 * Service: what the person asked for or must have. Invitation: the one challenge to a friend.
 * Marketing: everything that promotes (CPCE art. L.34-5), only with the person's own consent.
 */
export const PURPOSES = ["service", "invitation", "marketing"] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Contact pressure: marketing messages that one address may get in any seven days, across campaigns. */
export const MOST_MARKETING_PER_WEEK = 2;

/** A brake, not a pressure rule: nobody can make the product fill an inbox with "your link" mails. */
export const MOST_SERVICE_PER_DAY = 6;

export interface ContactFacts {
  purpose: Purpose;
  /** The address objected, bounced for good or complained, for this purpose, to this brand or to all. */
  isSuppressed: boolean;
  hasNewsletterConsent: boolean;
  /** The platform has challenged this address before, for whomever. */
  wasInvited: boolean;
  /** The address plays already. */
  isPlayer: boolean;
  /** The campaign that the message invites to is over. */
  isCampaignOver: boolean;
  /** When messages of this purpose were granted to this address lately, oldest first. */
  granted: readonly Instant[];
}

export type ContactDecision =
  | { decision: "send"; reason: "service" | "first-challenge" | "consented" }
  | { decision: "hold"; reason: "contact-pressure" | "too-many-service-mails"; until: Instant }
  | {
      decision: "never";
      reason: "suppressed" | "campaign-over" | "already-invited" | "already-playing" | "no-consent";
    };

/** The gate's rule: may this be sent, when, and why. Every answer has a reason that a marketer can read. */
export function mayContact(facts: ContactFacts, now: Instant): ContactDecision {
  if (facts.isSuppressed) return { decision: "never", reason: "suppressed" };
  // Nobody is invited to a closed door; what a player is owed is written all the same.
  if (facts.isCampaignOver && facts.purpose !== "service")
    return { decision: "never", reason: "campaign-over" };
  switch (facts.purpose) {
    case "service": {
      const lately = facts.granted.filter((at) => at > now - hours(24));
      const oldest = lately[lately.length - MOST_SERVICE_PER_DAY];
      if (oldest !== undefined)
        return { decision: "hold", reason: "too-many-service-mails", until: oldest + hours(24) };
      return { decision: "send", reason: "service" };
    }
    case "invitation":
      if (facts.wasInvited) return { decision: "never", reason: "already-invited" };
      if (facts.isPlayer) return { decision: "never", reason: "already-playing" };
      return { decision: "send", reason: "first-challenge" };
    case "marketing": {
      if (!facts.hasNewsletterConsent) return { decision: "never", reason: "no-consent" };
      const lately = facts.granted.filter((at) => at > now - days(7));
      const oldest = lately[lately.length - MOST_MARKETING_PER_WEEK];
      if (oldest !== undefined)
        return { decision: "hold", reason: "contact-pressure", until: oldest + days(7) };
      return { decision: "send", reason: "consented" };
    }
  }
}
