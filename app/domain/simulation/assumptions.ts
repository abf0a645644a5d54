import type { CampaignContent } from "../campaign/content.ts";
import type { Level } from "../campaign/level.ts";
import { policyOf } from "../referral/country-policy.ts";

/** What a value counts. A `number` is a mean of people; a `factor` multiplies. */
export type Unit = "share" | "number" | "factor" | "seconds";

interface Default {
  unit: Unit;
  value: number;
  /** A rule that the product does not have yet: the value stands for it. */
  isUnbuilt?: true;
}

/**
 * What the rules do not say and people decide, with what is taken where nobody has measured it. These defaults are guesses of
 * an order of magnitude, without a source: each is to be replaced by what the brand's own campaigns report.
 */
export const DEFAULTS = {
  /** Of the list: who objected, complained or bounced for good. */
  suppressed: { unit: "share", value: 0.02 },
  /** Of the list: who agreed to the newsletter; the gate writes to nobody else. */
  consented: { unit: "share", value: 0.95 },
  /** Of the list: who has had as many marketing messages this week as pressure allows. */
  pressed: { unit: "share", value: 0.05 },
  /** Of the mails sent. */
  delivered: { unit: "share", value: 0.97 },
  /** Of the mails delivered. */
  opened: { unit: "share", value: 0.3 },
  /** Of the mails opened. */
  clicked: { unit: "share", value: 0.25 },
  /** Of those who clicked. */
  signsUp: { unit: "share", value: 0.4 },
  /** Of those who come by a mail: who signs up with the address that it was sent to, and so proves it. */
  sameAddress: { unit: "share", value: 0.9 },
  /** Of those at a level: who leaves before its end. One a level. */
  leaves: { unit: "share", value: 0.12 },
  /** Of the answers to questions of knowledge, over all players. */
  rightAnswers: { unit: "share", value: 0.65 },
  /** The standard deviation of that share from player to player. */
  rightSpread: { unit: "share", value: 0.15 },
  /** The median time for an answer; times are log-normal, two thirds of them within a factor of 1.6. */
  answerTime: { unit: "seconds", value: 12 },
  /** Of the questions of taste that are asked: how many are not skipped. */
  tastesAnswered: { unit: "share", value: 0.8 },
  /** Of those who fail an attempt and have another. */
  triesAgain: { unit: "share", value: 0.6 },
  /** Of those who have to wait, for a level to open or a cool-down to end. */
  comesBack: { unit: "share", value: 0.5 },
  /** Of those who finish a level: who challenges friends by mail there, where that brings nothing. */
  challenges: { unit: "share", value: 0.06 },
  /** By how much more where a boost is to be had. */
  boostPull: { unit: "factor", value: 1.5 },
  /** Friends challenged at once, by whoever challenges. */
  friendsAtOnce: { unit: "number", value: 1.5 },
  /** Of the friends challenged: whose address was invited before, or plays. */
  knownFriends: { unit: "share", value: 0.1 },
  /** Of the friends who get the challenge: who signs up. */
  friendsJoin: { unit: "share", value: 0.15 },
  /** Of those who finish a level: who shares the own link there. */
  shares: { unit: "share", value: 0.04 },
  /** Friends who sign up by a link that was shared. */
  friendsByLink: { unit: "number", value: 0.3 },
  /** Of those who finish with an address that is not proven: who presses the button in the mail. */
  proves: { unit: "share", value: 0.6 },
  /** Of the vouchers issued. */
  redeemed: { unit: "share", value: 0.5, isUnbuilt: true },
} as const satisfies Record<string, Default>;

export type AssumptionName = keyof typeof DEFAULTS;

export interface Assumption {
  name: AssumptionName;
  /** From 1, where the assumption is of a level. */
  level: number | null;
  unit: Unit;
  value: number;
  source: "default" | "measured";
  /** As many people as the value is worth: shares are drawn from Beta(evidence * value, evidence * (1 - value)) in every run. */
  evidence: number;
  isUnbuilt: boolean;
}

/** What a campaign's history gives in place of a default, and by how many people. */
export interface Measured {
  name: AssumptionName;
  level?: number;
  value: number;
  /** Infinity: certain. */
  evidence: number;
}

/** A guess is worth so many people: a share of 0.3 then lies between 0.15 and 0.48 in nine runs of ten. */
const GUESS = 20;

/** The assumptions that matter for a campaign, in the order in which a prospect meets them. */
export function assumptionsFor(content: CampaignContent, measured: readonly Measured[] = []): Assumption[] {
  return (Object.keys(DEFAULTS) as AssumptionName[])
    .filter((name) => matters(name, content))
    .flatMap((name) =>
      name === "leaves"
        ? content.levels.map((_, index) => assumption(name, index + 1, measured))
        : [assumption(name, null, measured)],
    );
}

function assumption(name: AssumptionName, level: number | null, measured: readonly Measured[]): Assumption {
  const { unit, value, ...rest }: Default = DEFAULTS[name];
  const own = measured.find((one) => one.name === name && (one.level ?? null) === level);
  return {
    name,
    level,
    unit,
    value: own?.value ?? value,
    source: own ? "measured" : "default",
    evidence: own?.evidence ?? GUESS,
    isUnbuilt: rest.isUnbuilt ?? false,
  };
}

const BY_MAIL = ["challenges", "friendsAtOnce", "knownFriends", "friendsJoin"];

function matters(name: AssumptionName, { levels, boosts, country }: CampaignContent): boolean {
  const { platformMail, acts } = policyOf(country);
  if (BY_MAIL.includes(name)) return platformMail;
  switch (name) {
    case "boostPull":
      return platformMail && boosts.some(({ act }) => acts.includes(act));
    case "answerTime":
      return levels.some(({ timeLimit, speedBonus }) => timeLimit ?? speedBonus);
    case "triesAgain":
      return levels.some(({ attempts = 1 }) => attempts > 1);
    case "comesBack":
      return levels.some(makesWait);
    default:
      return true;
  }
}

function makesWait({ opensAt, coolDownMinutes = 0 }: Level): boolean {
  return opensAt !== undefined || coolDownMinutes > 0;
}
