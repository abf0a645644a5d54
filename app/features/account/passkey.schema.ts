import * as z from "zod";
import { LONGEST_PASSKEY_NAME, PASSKEY_ALGORITHMS } from "#app/domain/team/passkey.ts";

/** Bytes in base64url. An answer that is none of a browser has one fault, whatever it is. */
const bytes = z
  .string()
  .regex(/^[\w-]+$/, "passkey_refused")
  .max(6000, "passkey_refused");

const answer = { credential: bytes, clientData: bytes, authenticatorData: bytes };

export const newPasskeySchema = z.object({
  ...answer,
  publicKey: bytes,
  algorithm: z
    .string()
    .transform(Number)
    .pipe(z.literal([...PASSKEY_ALGORITHMS], "passkey_refused")),
  transports: z.string().max(200, "passkey_refused"),
  name: z.string().trim().max(LONGEST_PASSKEY_NAME, "text_too_long"),
});

export type NewPasskey = Omit<z.output<typeof newPasskeySchema>, "name">;

export const passkeyStepSchema = z.object({
  ...answer,
  signature: bytes,
  /** What the device knows the account by; those that keep nothing do not say. */
  user: z.string().max(200, "passkey_refused"),
  to: z.string(),
});

export type SignedByPasskey = Omit<z.output<typeof passkeyStepSchema>, "to">;
