import * as z from "zod";
import { LONGEST_PASSWORD } from "#app/domain/team/password-length.ts";

export const signInSchema = z.object({
  email: z.string().trim().min(1, "email_missing").max(254, "email_missing"),
  password: z.string().min(1, "password_missing").max(LONGEST_PASSWORD, "wrong_pair"),
  to: z.string(),
});
