import { randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";

/** RFC 6238 with the values that every authenticator app takes for granted: SHA-1, six digits, thirty seconds. */
const PERIOD = 30;

/** RFC 4226 4 R6 asks for 160 bits. */
export function newCodeSecret(): string {
  return new Secret({ buffer: new Uint8Array(randomBytes(20)).buffer }).base32;
}

/** What the QR code holds: `otpauth://totp/Outdo:marie@brand.example?secret=…`. */
export function codeUri(secret: string, account: string): string {
  return generator(secret, account).toString();
}

/**
 * The time step that a code belongs to, or null when it is wrong. One step to either side is taken too: a phone's
 * clock is seldom exact (RFC 6238 5.2). The caller keeps the step, and refuses it the next time.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const delta = generator(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}

function generator(secret: string, label = ""): TOTP {
  return new TOTP({ issuer: "Outdo", label, secret: Secret.fromBase32(secret), period: PERIOD });
}
