/** How a zip begins in a form that holds texts (RFC 2397). */
const SIGN = "data:application/zip;base64,";

/** A package of files as a text: the form that adds its questions holds what was checked, with or without a script. */
export function packageAsText(bytes: Uint8Array): string {
  return SIGN + Buffer.from(bytes).toString("base64");
}

/** The bytes of such a text; null for any other. */
export function readPackage(text: string): Uint8Array | null {
  return text.startsWith(SIGN) ? Buffer.from(text.slice(SIGN.length), "base64") : null;
}
