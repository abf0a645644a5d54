import { ok, type Result, refuse } from "./result.ts";

/** One bare address, lower-cased, ASCII, `local@domain`: safe to hand to a mail library as it is. */
export type Email = string & { readonly __brand: "Email" };

/** RFC 5321 4.5.3.1: 64 octets before the @, 254 in all (RFC 3696 erratum 1690). */
const LONGEST_LOCAL = 64;
const LONGEST_ADDRESS = 254;

/**
 * The dot-atom form of RFC 5322 3.2.3 and a host name of RFC 1123 with at least one dot. Quoted locals,
 * comments, routes and lists are refused on purpose: address parsers disagree about them, and one that
 * disagrees sends the mail to somebody else.
 */
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Spaces around are forgiven; a control character anywhere (CR, LF: header injection) is not. */
export function parseEmail(typed: string): Result<Email, "not_an_address"> {
  if (hasControlCharacter(typed)) return refuse("not_an_address");
  // ASCII only: toLowerCase() alone would turn the Kelvin sign into a k, and so one address into another.
  const address = typed.trim().replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  if (at < 1 || local.length > LONGEST_LOCAL || address.length > LONGEST_ADDRESS)
    return refuse("not_an_address");
  if (!LOCAL.test(local) || !DOMAIN.test(domain)) return refuse("not_an_address");
  return ok(address as Email);
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < " " || character === "\u007f");
}
