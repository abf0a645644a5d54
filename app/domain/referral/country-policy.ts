import type { BoostAct } from "../campaign/content.ts";

/** What the law of the campaign's country allows between a player and a friend. */
export interface CountryPolicy {
  /** Kept with every invitation: which reading of the law it was sent under. */
  version: string;
  /** Whether Outdo itself may write to the friend, once. Otherwise the player shares an own link. */
  platformMail: boolean;
  /** The acts that may earn a boost. */
  acts: readonly BoostAct[];
  /** Whether the marketer is warned that the benefit of sending is exposed. */
  warns: boolean;
}

const ON_FRIENDS_ACTS = ["friend-joined", "friend-finished"] as const;

/**
 * DESIGN decision 9. Product guidance, which an operator's counsel signs, not advice. Sources:
 * FR: CPCE art. L.34-5; UFMD charter, found compliant by the CNIL on 30 March 2005 (one message to a friend).
 * NL: OPTA/CBP, 3 December 2008 (without pay or benefit; address not kept).
 * GB: PECR 2003 reg. 22; CAP Code and ICO on viral marketing (the player sends).
 * DE: BGH, 12 September 2013, I ZR 208/12 (a site-sent recommendation is the company's own). AT is read like DE.
 */
const POLICIES: Record<string, CountryPolicy> = {
  FR: { version: "FR-1", platformMail: true, acts: ["invitation-sent", ...ON_FRIENDS_ACTS], warns: true },
  NL: { version: "NL-1", platformMail: true, acts: [], warns: false },
  GB: { version: "GB-1", platformMail: false, acts: ON_FRIENDS_ACTS, warns: false },
  DE: { version: "DE-1", platformMail: false, acts: ON_FRIENDS_ACTS, warns: false },
  AT: { version: "AT-1", platformMail: false, acts: ON_FRIENDS_ACTS, warns: false },
};

/** A country without a row gets the strictest reading that still lets a friend's own act count. */
const STRICTEST: CountryPolicy = {
  version: "default-1",
  platformMail: false,
  acts: ON_FRIENDS_ACTS,
  warns: false,
};

/** Whether the country's own law has been read. */
export function hasPolicy(country: string): boolean {
  return country in POLICIES;
}

export function policyOf(country: string): CountryPolicy {
  return POLICIES[country] ?? STRICTEST;
}
