import { days, type Instant } from "../kernel/instant.ts";

/** How long a voucher waits for the proof of an address (DESIGN decision 10). */
export const RESERVATION_LIFE = days(7);

/** What a finished play has of its voucher. */
export type Entitlement =
  | { status: "reserved"; until: Instant }
  | { status: "issued"; expiresAt: Instant }
  /** The pool was empty; the next code that comes back goes to whoever has waited longest. */
  | { status: "waiting" };

/** A proven address gets its voucher at once; any other has it reserved until the proof. */
export function grantFor(play: { isProven: boolean }, validDays: number, now: Instant): Entitlement {
  if (play.isProven) return { status: "issued", expiresAt: now + days(validDays) };
  return { status: "reserved", until: now + RESERVATION_LIFE };
}
