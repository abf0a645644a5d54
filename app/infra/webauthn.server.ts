import { createHash, createPublicKey, type KeyObject, verify } from "node:crypto";
import * as z from "zod";

/**
 * What a relying party has to check of a passkey that is made (WebAuthn Level 3, 7.1) and of one that signs (7.2), for one
 * that asks for no attestation. Binary values are in base64url, as the page sends them.
 */
interface Answer {
  /** The credential's id. */
  credential: string;
  /** The text that the browser has made of our challenge and of its own origin. */
  clientData: string;
  authenticatorData: string;
}

export interface NewCredential extends Answer {
  /** SubjectPublicKeyInfo: the browser reads it out of the answer for those who want no attestation (5.2.1.1). */
  publicKey: string;
  algorithm: number;
}

export interface Assertion extends Answer {
  signature: string;
}

interface Party {
  id: string;
  origin: string;
}

const PRESENT = 0x01;
const CAN_BE_COPIED = 0x08;
const IS_COPIED = 0x10;
const HAS_CREDENTIAL = 0x40;
/** Hash of the host, flags, counter; then the model of the device, the length of the credential's id, the id. */
const FLAGS = 32;
const COUNT = 33;
const HEAD = 37;
const ID_LENGTH = 53;
const ID = 55;

const clientDataSchema = z.object({
  type: z.string(),
  challenge: z.string(),
  origin: z.string(),
  crossOrigin: z.boolean().optional(),
});

/** The challenge that an answer is for; null for an answer that is none. */
export function challengeOf(clientData: string): string | null {
  return readClientData(clientData)?.challenge ?? null;
}

/** Checks a passkey that was made: its bytes as they are kept, and its counter; null for anything that is not right. */
export function readNewCredential(
  made: NewCredential,
  party: Party,
): { credentialId: Buffer; publicKey: Buffer; count: number } | null {
  const data = bytesOf(made.authenticatorData);
  const credentialId = bytesOf(made.credential);
  const publicKey = bytesOf(made.publicKey);
  const isOurs =
    isAnswer("webauthn.create", made.clientData, data, party) &&
    hasFlag(data, HAS_CREDENTIAL) &&
    data.length >= ID &&
    data.subarray(ID, ID + data.readUInt16BE(ID_LENGTH)).equals(credentialId) &&
    credentialId.length > 0 &&
    keyOf(publicKey, made.algorithm) !== null;
  return isOurs ? { credentialId, publicKey, count: data.readUInt32BE(COUNT) } : null;
}

/** Checks what a passkey has signed: its counter; null for anything that is not right. */
export function checkAssertion(
  signed: Assertion,
  passkey: { publicKey: Buffer; algorithm: number },
  party: Party,
): number | null {
  const data = bytesOf(signed.authenticatorData);
  if (!isAnswer("webauthn.get", signed.clientData, data, party)) return null;
  const key = keyOf(passkey.publicKey, passkey.algorithm);
  const words = Buffer.concat([data, sha256(bytesOf(signed.clientData))]);
  const hash = passkey.algorithm === -8 ? null : "sha256";
  const isSigned = key !== null && verify(hash, words, key, bytesOf(signed.signature));
  return isSigned ? data.readUInt32BE(COUNT) : null;
}

/** What both have in common: asked for by our own page, for our host, and somebody was there. */
function isAnswer(type: string, clientData: string, data: Buffer, party: Party): boolean {
  const client = readClientData(clientData);
  return (
    client !== null &&
    client.type === type &&
    client.origin === party.origin &&
    client.crossOrigin !== true &&
    data.length >= HEAD &&
    data.subarray(0, FLAGS).equals(sha256(Buffer.from(party.id))) &&
    hasFlag(data, PRESENT) &&
    // A key that cannot be copied has not been (6.1.3).
    (hasFlag(data, CAN_BE_COPIED) || !hasFlag(data, IS_COPIED))
  );
}

/** The key, if it is of the kind that the algorithm says: only then does a signature mean what it seems to. */
function keyOf(der: Buffer, algorithm: number): KeyObject | null {
  let key: KeyObject;
  try {
    key = createPublicKey({ key: der, format: "der", type: "spki" });
  } catch {
    return null;
  }
  const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  const isOfKind = {
    "-7": key.asymmetricKeyType === "ec" && namedCurve === "prime256v1",
    "-8": key.asymmetricKeyType === "ed25519",
    "-257": key.asymmetricKeyType === "rsa" && modulusLength >= 2048,
  }[String(algorithm)];
  return isOfKind ? key : null;
}

function readClientData(clientData: string): z.output<typeof clientDataSchema> | null {
  try {
    return clientDataSchema.parse(JSON.parse(bytesOf(clientData).toString("utf8")));
  } catch {
    return null;
  }
}

function hasFlag(data: Buffer, flag: number): boolean {
  return ((data[FLAGS] ?? 0) & flag) !== 0;
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text, "base64url");
}

function sha256(bytes: Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}
