import { assertNever } from "../kernel/invariant.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { CampaignState } from "./door.ts";

/** What a marketer can do to a campaign that has been published. */
export const STATE_CHANGES = ["pause", "resume", "close"] as const;
export type StateChange = (typeof STATE_CHANGES)[number];

/**
 * The state that a change leads to. A second press is no fault: it finds the campaign where it should be.
 * Closing is final, because the closed page has told players that the game is over.
 */
export function changeState(
  state: CampaignState,
  change: StateChange,
): Result<CampaignState, "not_possible_now"> {
  switch (change) {
    case "pause":
      return state === "live" || state === "paused" ? ok("paused") : refuse("not_possible_now");
    case "resume":
      return state === "paused" || state === "live" ? ok("live") : refuse("not_possible_now");
    case "close":
      return state === "draft" ? refuse("not_possible_now") : ok("closed");
    default:
      return assertNever(change);
  }
}
