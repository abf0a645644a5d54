import type { Language, Words } from "../kernel/language.ts";
import type { Money } from "../kernel/money.ts";
import type { Level } from "./level.ts";
import type { OwnMails } from "./own-mails.ts";
import type { Logo } from "./theme.ts";

/** What is played for: skill (a contest), chance (a draw) or a gift to everyone. It decides the legal texts. */
export const GAMES = ["skill", "chance", "gift"] as const;

/** Trades whose advertising the law restricts. Alcohol: Code de la sante publique L.3323-2 to -4 (loi Evin). */
export const REGULATED = ["none", "alcohol"] as const;

/** The acts of an invitation that may earn a boost (DESIGN decision 9). */
export const BOOST_ACTS = ["invitation-sent", "friend-joined", "friend-finished"] as const;
export type BoostAct = (typeof BOOST_ACTS)[number];

export interface BoostRule {
  act: BoostAct;
  /** For friend-finished: the level that the friend has to finish; 0 for the other acts. */
  friendLevel: number;
  points: number;
  /** Most boosts of this rule for invitations given after one level. */
  perLevel: number;
  perCampaign: number;
}

export interface VoucherTerms {
  name: Words;
  value: Money;
  pool: number;
  /** Days of validity from issue. */
  validDays: number;
  terms: Words;
}

/** What the brand wants of a campaign, told before it starts. Its team alone reads it. */
export interface Aim {
  /** So many qualified prospects, from 1. */
  qualified: number;
  /** What one of them may cost at most in vouchers, in cents of their currency, from 1; absent, nothing was said. */
  costCentsEach?: number | undefined;
  /** What it wants to learn of them, in the team's own words. */
  learn?: string | undefined;
}

/** What a campaign is, as published: checked, frozen, the same for every player of the version. */
export interface CampaignContent {
  slug: string;
  game: (typeof GAMES)[number];
  regulated: (typeof REGULATED)[number];
  /** ISO 3166-1: whose row of the country table rules the invitations. */
  country: string;
  /** The first is the one to fall back to. */
  languages: [Language, ...Language[]];
  aim?: Aim | undefined;
  theme: { brand: string; ink: string; surface: string; logo?: Logo | undefined };
  name: Words;
  tagline: Words;
  intro: Words;
  notices: Words[];
  closedText: Words;
  /** The campaign's own words at its shut door; the product has words for those that say nothing. */
  pausedText?: Words | undefined;
  notYetText?: Words | undefined;
  fullText?: Words | undefined;
  mails?: OwnMails | undefined;
  /** The most plays that may begin, from 1; absent, there is no end. Who has begun goes on, and a play that is left frees no place. */
  capacity?: number | undefined;
  /** Nobody begins any more once no voucher is left to be won. */
  whileVouchersLast?: boolean | undefined;
  consents: { rules: Words; adult?: Words | undefined; newsletter: Words };
  /** The rules of the game, paragraphs parted by an empty line. */
  rules: Words;
  levels: Level[];
  boosts: BoostRule[];
  voucher: VoucherTerms;
}
