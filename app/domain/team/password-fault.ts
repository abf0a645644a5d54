import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./password-length.ts";

export type PasswordFault = "password_too_short" | "password_too_long" | "password_common" | "password_yours";

export interface PasswordFacts {
  /** Whether lists of known passwords hold it, or hold it without the digits and signs around it. */
  isCommon: boolean;
  /** The person's own name, address and brand: the first things that somebody who knows them tries. */
  ownWords: readonly string[];
}

/** The shortest own word that counts: "Al" is in many good passwords. */
const SHORTEST_WORD = 4;

/**
 * What is wrong with a new password, if anything. No rule about kinds of signs, any sign allowed, counted in
 * characters as a person counts them (OWASP ASVS 5.0, 6.2.1, 6.2.4, 6.2.5, 6.2.9 and 6.2.11).
 */
export function passwordFault(password: string, { isCommon, ownWords }: PasswordFacts): PasswordFault | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return "password_too_short";
  if (length > LONGEST_PASSWORD) return "password_too_long";
  if (isCommon || repeatsItself(password) || countsUp(password)) return "password_common";
  return isOwnWord(password, ownWords) ? "password_yours" : null;
}

/** "aaaaaaaaaaaa", "abcabcabcabc", "passwordpassword": a few signs, again and again. */
function repeatsItself(password: string): boolean {
  return /^(.{1,8})\1+$/su.test(password);
}

/** "123456789012", "abcdefghijkl": each sign is the next one, or the one before. */
function countsUp(password: string): boolean {
  const codes = [...password].map((sign) => sign.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, at) => (code - (codes[at] ?? 0) + 10) % 10);
  const isDigits = /^\d+$/.test(password);
  if (isDigits) return steps.every((step) => step === 1) || steps.every((step) => step === 9);
  const plain = codes.slice(1).map((code, at) => code - (codes[at] ?? 0));
  return plain.every((step) => step === 1) || plain.every((step) => step === -1);
}

/** Nothing but an own word, with digits and signs around it. */
function isOwnWord(password: string, ownWords: readonly string[]): boolean {
  const core = coreOf(password);
  return ownWords
    .flatMap((words) => [words, ...words.split(/[\s@.]+/u)])
    .map(coreOf)
    .some((word) => word.length >= SHORTEST_WORD && core === word);
}

/** The letters of it: case, digits, spaces and signs are what people add to a word to please a rule. */
export function coreOf(password: string): string {
  return password.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, "");
}
