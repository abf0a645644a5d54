import { type Email, parseEmail } from "../kernel/email.ts";
import { isLanguage, type Language } from "../kernel/language.ts";
import { type NameRefusal, parsePersonName } from "../kernel/person-name.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";

/** One line of a marketer's list, as the columns gave it. */
export interface ContactCells {
  email: string;
  firstName: string;
  lastName: string;
  language: string;
}

/** Somebody to invite: only the address is needed. */
export interface Contact {
  email: Email;
  firstName: string | null;
  lastName: string | null;
  /** Null: the list does not say, the campaign's first language is used. */
  language: Language | null;
}

/** What is wrong with a line, whoever it is about. */
const LINE_FAULTS = [
  "address_missing",
  "not_an_address",
  "name_too_long",
  "name_holds_a_link",
  "broken_quotes",
  "duplicate",
  "withdrawn",
] as const;
export type LineFault = (typeof LINE_FAULTS)[number];

/** A line that was not taken: its number in the file (the first is 1) and the reason, no personal data. */
export interface FaultLine {
  line: number;
  reason: LineFault;
}

/**
 * Checks one line by itself. Names follow the rule of the sign-up form, because they may reach a mail's
 * subject as well; an empty one is no fault: many lists hold addresses alone.
 */
export function parseContactLine(cells: ContactCells): Result<Contact, LineFault> {
  if (cells.email.trim() === "") return refuse("address_missing");
  const email = parseEmail(cells.email);
  if (!email.ok) return email;
  const firstName = optionalName(cells.firstName);
  if (!firstName.ok) return firstName;
  const lastName = optionalName(cells.lastName);
  if (!lastName.ok) return lastName;
  const language = cells.language.trim().toLowerCase().slice(0, 2);
  return ok({
    email: email.value,
    firstName: firstName.value,
    lastName: lastName.value,
    language: isLanguage(language) ? language : null,
  });
}

function optionalName(typed: string): Result<string | null, Exclude<NameRefusal, "name_empty">> {
  const name = parsePersonName(typed);
  if (name.ok) return name;
  return name.refusal === "name_empty" ? ok(null) : refuse(name.refusal);
}
