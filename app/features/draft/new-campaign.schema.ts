import * as z from "zod";

/** Where a new campaign begins, as the form says it: "blank", "starting-point:bookshop", "campaign:my-quiz". */
export const newCampaignSchema = z.object({
  from: z
    .string()
    .max(120)
    .regex(/^(blank|(starting-point|campaign):[a-z0-9-]{1,80})$/),
});
