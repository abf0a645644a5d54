import * as z from "zod";
import { STATE_CHANGES } from "#app/domain/campaign/state-change.ts";

/** Closing is for good, so it asks for a tick as well as a press. */
export const campaignStateSchema = z
  .object({ change: z.enum(STATE_CHANGES, "not_possible_now"), confirmed: z.string() })
  .refine(({ change, confirmed }) => change !== "close" || confirmed === "on", {
    error: "close_not_confirmed",
    path: ["confirmed"],
  });
