import { ok, type Result, refuse } from "./result.ts";

/** DESIGN decision 8: an inviter's name reaches a stranger's inbox. */
export const LONGEST_NAME = 40;

export type NameRefusal = "name_empty" | "name_too_long" | "name_holds_a_link";

/**
 * A first or last name as its owner writes it: any script, apostrophes, hyphens, emoji. Line breaks and
 * other control characters become a space, so that a name can never become a second header line.
 * Refused: nothing, more than 40 characters, and whatever a mail program would turn into a link.
 */
export function parsePersonName(typed: string): Result<string, NameRefusal> {
  const name = typed.normalize("NFC").replace(INVISIBLE, " ").replace(/\s+/gu, " ").trim();
  const seen = asSeen(name);
  if (seen === "") return refuse("name_empty");
  if ([...name].length > LONGEST_NAME) return refuse("name_too_long");
  if (LINK.test(seen)) return refuse("name_holds_a_link");
  return ok(name);
}

/** Control, format (bidirectional overrides among them), private-use characters and line separators. Joiners stay: emoji and scripts need them. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu;

/** What a reader sees of it: look-alikes folded (NFKC makes "．" and "﹒" a dot), what has no width taken out. */
function asSeen(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .trim();
}

/** A scheme, "www.", an @, or a dot followed at once by two letters, which reads as a domain ("evil.test", "x.com"); "J.R.R." and "St. John" are names. */
const LINK = /:\/\/|\bwww\.|@|[\p{L}\p{N}\p{M}-][.\u3002][\p{L}\p{M}]{2,}/iu;
