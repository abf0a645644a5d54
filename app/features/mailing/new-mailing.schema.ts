import * as z from "zod";
import { hours } from "#app/domain/kernel/instant.ts";

/**
 * What a mailing must say about its people's consent (GDPR art. 7(1): the controller shall be able to
 * demonstrate it). `now` in milliseconds since 1970.
 */
export function newMailingSchema(now: number) {
  return z.object({
    /** Made with the form: a second press of the button finds the mailing that the first has made. */
    mailing: z.uuid("text_missing"),
    consentSource: z.string().trim().min(1, "consent_source_missing").max(500, "consent_source_too_long"),
    consentedOn: z
      .string()
      .trim()
      .pipe(z.iso.date("date_missing"))
      // The day has begun somewhere on earth, 14 hours ahead of UTC at most: where the marketer is, is not asked.
      .refine((day) => Date.parse(day) - hours(14) <= now, "date_in_future"),
  });
}
