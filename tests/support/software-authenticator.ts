import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** The form that a browser's page sends when its device has made or used a passkey. */
type Fields = Record<string, string>;

export interface Misdeed {
  origin?: string;
  party?: string;
  type?: string;
  crossOrigin?: boolean;
  /** Flags of the authenticator data (WebAuthn Level 3, 6.1), in place of those that a device sets. */
  flags?: number;
  count?: number;
  /** What is signed by a key that nobody has registered. */
  isForged?: boolean;
}

const KINDS = {
  "-7": () => generateKeyPairSync("ec", { namedCurve: "P-256" }),
  "-8": () => generateKeyPairSync("ed25519"),
  "-257": () => generateKeyPairSync("rsa", { modulusLength: 2048 }),
};

export type Algorithm = -7 | -8 | -257;

const PARTY = "localhost";
const ORIGIN = "http://localhost:3000";
/** User present; in a new one, also that a credential follows. */
const PRESENT = 0x01;
const PRESENT_WITH_CREDENTIAL = 0x41;

/**
 * A security key made of Node's own cryptography after WebAuthn Level 3, 6.1 and 5.8.1: it shares no line with what reads
 * its answers. It misbehaves as it is told to.
 */
export class SoftwareAuthenticator {
  readonly credential = randomBytes(32);
  readonly algorithm: Algorithm;
  user = "";
  #count = 0;
  readonly #keys: { publicKey: KeyObject; privateKey: KeyObject };

  constructor(algorithm: Algorithm = -7) {
    this.algorithm = algorithm;
    this.#keys = KINDS[String(algorithm) as keyof typeof KINDS]();
  }

  make(challenge: string, misdeed: Misdeed = {}): Fields {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.credential.length);
    // The model of the device, the credential, and a COSE key that nobody reads: the browser tells the key apart.
    const attested = Buffer.concat([Buffer.alloc(16), length, this.credential, randomBytes(77)]);
    const data = Buffer.concat([this.#data(PRESENT_WITH_CREDENTIAL, misdeed), attested]);
    return {
      credential: text(this.credential),
      clientData: text(clientData("webauthn.create", challenge, misdeed)),
      authenticatorData: text(data),
      publicKey: text(this.#keys.publicKey.export({ format: "der", type: "spki" })),
      algorithm: String(this.algorithm),
      transports: "usb",
      name: "Marie's key",
    };
  }

  sign(challenge: string, misdeed: Misdeed = {}): Fields {
    this.#count += 1;
    const data = this.#data(PRESENT, { count: this.#count, ...misdeed });
    const client = clientData("webauthn.get", challenge, misdeed);
    const signed = Buffer.concat([data, createHash("sha256").update(client).digest()]);
    const key = misdeed.isForged ? new SoftwareAuthenticator(this.algorithm).#keys : this.#keys;
    return {
      credential: text(this.credential),
      clientData: text(client),
      authenticatorData: text(data),
      signature: text(sign(this.algorithm === -8 ? null : "sha256", signed, key.privateKey)),
      user: this.user,
    };
  }

  #data(flags: number, misdeed: Misdeed): Buffer {
    const data = Buffer.alloc(37);
    createHash("sha256")
      .update(misdeed.party ?? PARTY)
      .digest()
      .copy(data);
    data[32] = misdeed.flags ?? flags;
    data.writeUInt32BE(misdeed.count ?? 0, 33);
    return data;
  }
}

function clientData(type: string, challenge: string, misdeed: Misdeed): Buffer {
  const { crossOrigin = false } = misdeed;
  return Buffer.from(
    JSON.stringify({ type: misdeed.type ?? type, challenge, origin: misdeed.origin ?? ORIGIN, crossOrigin }),
  );
}

function text(bytes: Buffer): string {
  return bytes.toString("base64url");
}
