import { deflateRawSync, inflateRawSync } from "node:zlib";

/** More than any address holds, packed as tightly as can be. */
const LARGEST = 1_048_576;

/** A text made short, in letters that an address may have (RFC 1951, RFC 4648 5). */
export function pack(text: string): string {
  return deflateRawSync(text).toString("base64url");
}

/** For what `pack` made and nobody has changed since: anything else may throw. */
export function unpack(packed: string): string {
  return inflateRawSync(Buffer.from(packed, "base64url"), { maxOutputLength: LARGEST }).toString("utf8");
}
