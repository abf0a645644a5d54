import { Temporal } from "temporal-polyfill";

/**
 * A moment between what a person reads on a clock ("2026-12-24T20:00", in a zone by its IANA name) and what the database
 * keeps (UTC). An hour that a change of clocks leaves out is the one after it, of one that comes twice it is the first.
 */
export function toInstant(local: string, timeZone: string): Date {
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone);
  return new Date(zoned.epochMilliseconds);
}

/** As a browser's field for a moment takes it: to the minute, with its seconds where it has any. */
export function toLocal(at: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: at.getTime() % 60_000 === 0 ? "minute" : "second" });
}

/** A time zone by its IANA name, as the system writes it; null for what names none. */
export function knownZone(name: unknown): string | null {
  if (typeof name !== "string" || name === "") return null;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name.slice(0, 60) }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
