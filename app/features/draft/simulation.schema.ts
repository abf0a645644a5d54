import * as z from "zod";

/** How many people are invited, as the address of the page says it; what is no number is the usual one. */
export const simulationSchema = z.object({
  invited: z.coerce.number().int().min(100).max(1_000_000).catch(50_000),
});
