import { dictionary } from "@zxcvbn-ts/language-common";

/** The 49,000 passwords that leaks hold most often, from a kept list (OWASP ASVS 5.0, 6.2.4 asks for 3,000). */
let known: Set<string> | undefined;

/** Whether anybody who guesses would try one of these soon. */
export function isCommonPassword(...tried: string[]): boolean {
  // Read when first asked: most processes never are.
  known ??= new Set(dictionary["passwords-common"].map(String));
  return tried.some((password) => known?.has(password.toLowerCase()));
}
