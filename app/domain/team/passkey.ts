import { hours, type Milliseconds } from "../kernel/instant.ts";

/** COSE algorithms that we take, the shortest signature first: EdDSA, ES256, RS256 (WebAuthn Level 3, 5.4). */
export const PASSKEY_ALGORITHMS = [-8, -7, -257] as const;
export type PasskeyAlgorithm = (typeof PASSKEY_ALGORITHMS)[number];

/** How a browser may reach the device that holds a passkey (WebAuthn Level 3, 5.8.4). */
const TRANSPORTS = ["usb", "nfc", "ble", "smart-card", "hybrid", "internal"];

/** The longest name of a passkey, in characters. */
export const LONGEST_PASSKEY_NAME = 60;

/** More devices than a person has; every one of them is sent to the browser that signs in. */
export const MOST_PASSKEYS = 20;

/** How long somebody may look for their device or key; the standard asks for five to ten minutes at most (15.1). */
export const CHALLENGE_LIFE: Milliseconds = hours(1 / 12);

/** The ways that are known, of words with spaces between them: browsers add new ones, which say nothing to us. */
export function readTransports(words: string): string[] {
  return TRANSPORTS.filter((way) => words.split(" ").includes(way));
}

/**
 * Whether a device's counter has gone on. One that stands still or falls back tells of a second copy of the key; both at
 * nought is a device that does not count (WebAuthn Level 3, 6.1.1 and 7.2).
 */
export function hasCountedOn(before: number, after: number): boolean {
  return (before === 0 && after === 0) || after > before;
}

/** Whom a passkey is for: the host that it belongs to, and the one origin that may ask for it. */
export interface RelyingParty {
  id: string;
  origin: string;
}

/**
 * The studio at this address as the one that passkeys are for, or null where browsers have none: they want a page over
 * HTTPS or on this very machine, and a host with a name, which a bare address is not (WebAuthn Level 3, 5.1.3;
 * Secure Contexts 3.1).
 */
export function relyingPartyOf(baseUrl: string): RelyingParty | null {
  const { hostname, origin, protocol } = new URL(baseUrl);
  const isLocal = hostname === "localhost" || hostname.endsWith(".localhost");
  const isAddress = /^[\d.]+$/.test(hostname) || hostname.startsWith("[");
  return isLocal || (protocol === "https:" && !isAddress) ? { id: hostname, origin } : null;
}
