import type { BoostAct, BoostRule } from "../campaign/content.ts";
import type { CountryPolicy } from "./country-policy.ts";

/** A boost as it stands in the ledger of one player. Void ones free their place under the caps. */
export interface KnownBoost {
  act: BoostAct;
  friendLevel: number;
  /** The level after which the friend was challenged. */
  level: number;
  state: "pending" | "earned" | "void";
}

export interface NewBoost {
  act: BoostAct;
  friendLevel: number;
  points: number;
  state: "pending" | "earned";
}

/**
 * The boosts that one more invitation after `level` opens: what the campaign pays for, less what the country
 * forbids, less what the caps are already full of. Pending ones count against the caps, so that what is
 * promised can always be paid. Sending earns at once; the friend's acts are pending until the friend acts.
 */
export function boostsOf(
  rules: readonly BoostRule[],
  policy: CountryPolicy,
  level: number,
  known: readonly KnownBoost[],
  channel: "mail" | "link",
): NewBoost[] {
  return (
    rules
      .filter((rule) => policy.acts.includes(rule.act))
      // A shared link is sent by nobody that we could see sending it.
      .filter((rule) => channel === "mail" || rule.act !== "invitation-sent")
      .filter((rule) => hasRoom(rule, level, known))
      .map(({ act, friendLevel, points }) => ({
        act,
        friendLevel,
        points,
        state: act === "invitation-sent" ? "earned" : "pending",
      }))
  );
}

function hasRoom(rule: BoostRule, level: number, known: readonly KnownBoost[]): boolean {
  const alike = known.filter(
    (boost) => boost.act === rule.act && boost.friendLevel === rule.friendLevel && boost.state !== "void",
  );
  return (
    alike.length < rule.perCampaign && alike.filter((boost) => boost.level === level).length < rule.perLevel
  );
}
