import * as z from "zod";
import { LANGUAGES } from "./messages/language.ts";
import { singleLine } from "./single-line.ts";

/** Words of one line. Names and campaign texts are other people's: they are made harmless here, once. */
export const line = z.string().transform(singleLine).pipe(z.string().min(1));

/** A link of ours. Only the two schemes of the web: "javascript:" and "data:" never reach an href. */
export const link = z.url({ protocol: /^https?$/ });

const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** Every message says who sends it and how to reach them (LCEN art. 20, GDPR art. 13 and 14). */
export const sender = {
  language: z.enum(LANGUAGES),
  brandName: line,
  postalAddress: z.string().transform(commas).pipe(line),
  privacyEmail: z.email(),
  /** Whether `ink` can be read on `brand` is seen to in `theme.ts`. */
  theme: z.object({ brand: colour, ink: colour }),
  /** What the campaign's trade has to say everywhere, such as the health notice for alcohol; empty for most. */
  notices: z.array(line),
};

export type Sender = z.infer<z.ZodObject<typeof sender>>;

/** An address typed over several lines, on one. */
function commas(address: string): string {
  return address.trim().replace(/[ \t,]*[\r\n]+\s*/g, ", ");
}
