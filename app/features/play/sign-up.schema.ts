import * as z from "zod";
import { type Email, parseEmail } from "#app/domain/kernel/email.ts";
import { parsePersonName } from "#app/domain/kernel/person-name.ts";

/** A name field, by the rule of domain/kernel/person-name; an empty one says which of the two it is. */
const nameField = (whenEmpty: "first_name_empty" | "last_name_empty") =>
  z.string().transform((typed, context) => {
    const name = parsePersonName(typed);
    if (name.ok) return name.value;
    context.addIssue({ code: "custom", message: name.refusal === "name_empty" ? whenEmpty : name.refusal });
    return z.NEVER;
  });

/** An address field, by the rule of domain/kernel/email; empty is told apart, to be asked for kindly. */
export const emailField = z.string().transform((typed, context): Email => {
  const email = parseEmail(typed);
  if (email.ok) return email.value;
  context.addIssue({ code: "custom", message: typed.trim() === "" ? "email_empty" : "not_an_address" });
  return z.NEVER;
});

const ticked = (refusal: string) => z.string().refine((value) => value !== "", refusal);

/** Three fields and the boxes. `adult` is demanded only by campaigns that ask for it. */
export function signUpSchema(asksForAdult: boolean) {
  return z.object({
    firstName: nameField("first_name_empty"),
    lastName: nameField("last_name_empty"),
    email: emailField,
    rules: ticked("rules_not_accepted"),
    adult: asksForAdult ? ticked("adult_not_confirmed") : z.string(),
    newsletter: z.string(),
    via: z.string().max(100).catch(""),
    from: z.string().catch(""),
  });
}

export type SignUp = z.infer<ReturnType<typeof signUpSchema>>;
