import type { Aim } from "../campaign/content.ts";
import { Z_95 } from "./normal.ts";
import { shareOf } from "./share.ts";

/** How the campaign stands at a moment. Moments are milliseconds since 1970. */
export interface Standing {
  opensAt: number | null;
  closesAt: number | null;
  now: number;
  qualified: number;
  /** What the vouchers issued so far are worth, in cents. */
  spentCents: number;
  /** The people at each step of the game, in order, from sign-up to qualified. */
  steps: { key: string; people: number }[];
}

export type AimState = "no-dates" | "not-begun" | "on-course" | "ahead" | "behind" | "reached" | "missed";

export interface AimProgress {
  state: AimState;
  /** How many would be qualified by now if they came evenly; null without dates. */
  expected: number | null;
  /** At the pace so far, by the end; null before anybody has come, or without dates. */
  projected: number | null;
  costCentsEach: number | null;
  isTooDear: boolean;
  /** Why it is behind: nobody comes, or the step at which most of those who come are lost. */
  reason: { kind: "few-come" } | { kind: "lost-at"; key: string; share: number } | null;
}

/** Where each step keeps at least this share, it is not the game that loses people. */
const KEEPS_WELL = 0.6;

/**
 * Drift is what chance does not explain: people come one by one, so a count that should be E varies by about √E (Poisson).
 * 80 where 100 were due is a drift (100 - 1.96 · 10 = 80.4), 8 where 10 were due is not. The expectation grows evenly from
 * the opening to the end.
 */
export function aimProgressOf(aim: Aim, at: Standing): AimProgress {
  const { opensAt, closesAt, now, qualified } = at;
  const costCentsEach = qualified === 0 ? null : Math.round(at.spentCents / qualified);
  const cost = {
    costCentsEach,
    isTooDear: aim.costCentsEach !== undefined && costCentsEach !== null && costCentsEach > aim.costCentsEach,
  };
  const none = { ...cost, expected: null, projected: null, reason: null };
  if (qualified >= aim.qualified) return { ...none, state: "reached" };
  if (opensAt === null || closesAt === null) return { ...none, state: "no-dates" };
  if (now < opensAt) return { ...none, state: "not-begun", expected: 0 };

  const part = Math.min(1, (now - opensAt) / (closesAt - opensAt));
  const expected = aim.qualified * part;
  const projected = part > 0 && qualified > 0 ? Math.round(qualified / part) : null;
  const state = now >= closesAt ? "missed" : courseOf(qualified, expected);
  const reason = state === "behind" || state === "missed" ? reasonOf(at.steps) : null;
  return { ...cost, state, expected, projected, reason };
}

function courseOf(qualified: number, expected: number): AimState {
  const reach = Z_95 * Math.sqrt(expected);
  if (qualified < expected - reach) return "behind";
  return qualified > expected + reach ? "ahead" : "on-course";
}

/** The step that keeps the smallest share of those before it, if it surely keeps too few; else too few have come. */
function reasonOf(steps: Standing["steps"]): AimProgress["reason"] {
  const kept = steps.slice(1).flatMap(({ key, people }, index) => {
    const share = shareOf(Math.min(people, steps[index]?.people ?? 0), steps[index]?.people ?? 0);
    return share && share.high < KEEPS_WELL ? [{ key, share: share.share }] : [];
  });
  const [worst] = kept.sort((one, other) => one.share - other.share);
  return worst ? { kind: "lost-at", ...worst } : { kind: "few-come" };
}
