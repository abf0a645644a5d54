import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { env } from "#app/infra/env.server.ts";

/** 128 bits are more than anybody can guess through rate-limited requests, and keep links short. */
const TOKEN_BYTES = 18;

/** A new random token for a cookie: 144 bits, URL-safe. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

/** What of a token is kept at rest. Tokens are random, so a plain hash needs no salt. */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** What of a session's token is kept: with another SESSION_SECRET nobody's cookie is known any more. */
export function hashSession(token: string): Buffer {
  return createHmac("sha256", env.SESSION_SECRET).update(token).digest();
}

/** `hashSession` as PostgreSQL writes bytes in text. */
export function sessionHashText(token: string): string {
  return `\\x${hashSession(token).toString("hex")}`;
}

/**
 * The token of a mailed link, made from the row's id: a retried mail carries the same link, and nothing that
 * opens it lies in the database, which holds only `hashToken` of it.
 */
export function linkToken(purpose: LinkPurpose, id: string): string {
  return createHmac("sha256", key("links"))
    .update(`${purpose}:${id}`)
    .digest()
    .subarray(0, TOKEN_BYTES)
    .toString("base64url");
}

export type LinkPurpose = "invitation" | "share" | "launch" | "proof" | "continue" | "colleague" | "reset";

/**
 * The token of a device that signs up, made from the random key of the form that it filled in: the same form sent again
 * is known without a cookie.
 */
export function formToken(formKey: string): string {
  return mac("form", formKey).toString("base64url");
}

/** A link that says by itself what it is about: `<id>.<mac>`; nothing is stored and it never ends. */
export function signedId(purpose: SignedPurpose, id: string): string {
  return `${id}.${mac(purpose, id).toString("base64url")}`;
}

/** The id of a link made by `signedId`, or null when it was tampered with. */
export function readSignedId(purpose: SignedPurpose, signed: string): string | null {
  const [id, given, ...rest] = signed.split(".");
  if (!id || !given || rest.length > 0) return null;
  const expected = mac(purpose, id);
  const held = Buffer.from(given, "base64url");
  return held.length === expected.length && timingSafeEqual(held, expected) ? id : null;
}

type SignedPurpose = "stop" | "never" | "preview";

function mac(purpose: string, id: string): Buffer {
  return createHmac("sha256", key("links")).update(`${purpose}:${id}`).digest().subarray(0, TOKEN_BYTES);
}

/**
 * What a brand's file is served by: the same for the same bytes, and nothing that can be guessed, counted up or told from the
 * file by whoever has it too.
 */
export function contentId(brandId: string, bytes: Uint8Array): string {
  return createHmac("sha256", key("media"))
    .update(`${brandId}:`)
    .update(bytes)
    .digest()
    .subarray(0, TOKEN_BYTES)
    .toString("base64url");
}

/**
 * The keyed hash of an address: it answers "already invited" and "never write to me" after the address is
 * gone, and cannot be reversed by trying addresses without the key (DESIGN decision 8).
 */
export function hashAddress(email: string): Buffer {
  return createHmac("sha256", key("addresses")).update(email).digest();
}

/** The keyed hash of a network address, for limits only: it cannot be turned back. */
export function hashNetwork(ip: string): string {
  return createHmac("sha256", key("networks")).update(networkOf(ip)).digest("base64url").slice(0, 22);
}

/** One IPv4 address, or the /64 that one IPv6 household gets (RFC 6177). */
function networkOf(ip: string): string {
  const bare = ip.startsWith("::ffff:") ? ip.slice(7) : ip;
  return bare.includes(":") ? bare.split(":").slice(0, 4).join(":") : bare;
}

/** The keyed hash of a recovery code, which is shorter than a token: without the key, trying them all tells nothing. */
export function hashRecoveryCode(code: string): Buffer {
  return createHmac("sha256", key("recovery")).update(code).digest();
}

/** What a device knows an account by: the same for each of its passkeys, and it tells nothing of whose it is (WebAuthn 14.6.1). */
export function passkeyHandle(marketerId: string): string {
  return createHmac("sha256", key("passkeys")).update(marketerId).digest().toString("base64url");
}

/** Encrypts a borrowed address while it waits, or an authenticator's secret (AES-256-GCM: nonce, tag, text). */
export function seal(text: string, use: Sealing = "sealing"): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key(use), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

export function unseal(sealed: Buffer, use: Sealing = "sealing"): string {
  const decipher = createDecipheriv("aes-256-gcm", key(use), sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString("utf8");
}

type Sealing = "sealing" | "authenticators";
type KeyName = "links" | "addresses" | "networks" | "recovery" | "media" | "passkeys" | Sealing;
const keys = new Map<KeyName, Buffer>();

/** One key per use, all from DATA_KEY (HKDF, RFC 5869), so that no use weakens another. */
function key(name: KeyName): Buffer {
  const known = keys.get(name);
  if (known) return known;
  const made = Buffer.from(hkdfSync("sha256", env.DATA_KEY, "", `outdo/${name}`, 32));
  keys.set(name, made);
  return made;
}
