import * as z from "zod";
import { STUDIO_LANGUAGES } from "#app/domain/kernel/language.ts";

const password = z.string().min(1, "password_missing").max(1000, "password_too_long");

export const accountSchema = z.object({
  name: z.string().trim().min(1, "your_name_missing").max(80, "text_too_long"),
  language: z.enum(STUDIO_LANGUAGES, "text_missing"),
});

export const passwordSchema = z.object({ currentPassword: password, newPassword: password });

export const proofSchema = z.object({ password, to: z.string() });

export const codeSchema = z.object({ code: z.string().trim().min(1, "code_missing").max(40, "wrong_code") });

export const secondStepSchema = codeSchema.extend({ to: z.string() });

export const resetRequestSchema = z.object({
  email: z.string().trim().min(1, "email_missing").max(254, "email_missing"),
});

export const resetSchema = z.object({ newPassword: password });
