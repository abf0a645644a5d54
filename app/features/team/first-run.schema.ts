import * as z from "zod";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "#app/domain/team/password-length.ts";
import { address, text } from "./team.schema.ts";

/** The first account and the brand that every mail and page will name as responsible. */
export const firstRunSchema = z.object({
  name: text(80, "your_name_missing"),
  email: address("email_missing"),
  password: z
    .string()
    .min(SHORTEST_PASSWORD, "password_too_short")
    .max(LONGEST_PASSWORD, "password_too_long"),
  brandName: text(80, "brand_name_missing"),
  postalAddress: text(300, "postal_address_missing"),
  senderEmail: address("sender_missing"),
});

export type FirstAccount = z.output<typeof firstRunSchema>;
