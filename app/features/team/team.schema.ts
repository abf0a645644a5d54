import * as z from "zod";
import { parseEmail } from "#app/domain/kernel/email.ts";
import { ROLES } from "#app/domain/team/role.ts";

/** One bare address; `missing` is what an empty field is told. */
export const address = (missing: string) =>
  z.string().transform((typed, context) => {
    const parsed = parseEmail(typed);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: "custom", message: typed.trim() === "" ? missing : parsed.refusal });
    return z.NEVER;
  });

export const text = (longest: number, missing: string) =>
  z.string().trim().min(1, missing).max(longest, "text_too_long");

const role = z.enum(ROLES, "role_missing");

export const inviteSchema = z.object({ email: address("email_missing"), role });

export const roleSchema = z.object({ role });

/** A colleague's own part of the account: the address is the one that was invited. */
export const joinSchema = z.object({
  name: text(80, "your_name_missing"),
  password: z.string().min(1, "password_missing"),
});

export const brandSchema = z.object({
  brandName: text(80, "brand_name_missing"),
  postalAddress: text(300, "postal_address_missing"),
  senderEmail: address("sender_missing"),
  privacyEmail: address("privacy_address_missing"),
});

export const newBrandSchema = brandSchema.omit({ privacyEmail: true });
