import type { PasskeyOffer, PasskeyRequest } from "./passkey-challenge.server.ts";

/** The fields of a form, which the server reads; bytes are in base64url. */
export type PasskeyAnswer = Record<string, string>;

/** Whether this browser knows passkeys at all; whether a device is at hand is found out by asking. */
export function hasPasskeys(): boolean {
  return "PublicKeyCredential" in window;
}

/** Lets the browser make a passkey. It throws when nobody confirms, or the device has one of this account already. */
export async function makePasskey(offer: PasskeyOffer): Promise<PasskeyAnswer> {
  const made = (await navigator.credentials.create({
    publicKey: {
      challenge: bytesOf(offer.challenge),
      rp: { id: offer.party, name: "Outdo Studio" },
      user: { ...offer.user, id: bytesOf(offer.user.id) },
      pubKeyCredParams: offer.algorithms.map((alg) => ({ type: "public-key", alg })),
      excludeCredentials: descriptorsOf(offer),
      // One that its owner's devices share is there when one of them is lost; a PIN is asked for where the device has one.
      authenticatorSelection: { residentKey: "preferred", userVerification: "preferred" },
      attestation: "none",
      timeout: offer.timeout,
    },
  })) as PublicKeyCredential | null;
  const response = made?.response as AuthenticatorAttestationResponse | undefined;
  const publicKey = response?.getPublicKey();
  if (!made || !response || !publicKey) throw new Error("the browser made no passkey");
  return {
    credential: textOf(made.rawId),
    clientData: textOf(response.clientDataJSON),
    authenticatorData: textOf(response.getAuthenticatorData()),
    publicKey: textOf(publicKey),
    algorithm: String(response.getPublicKeyAlgorithm()),
    transports: response.getTransports().join(" "),
  };
}

/** Lets one of the account's passkeys sign. It throws when nobody confirms, or none of them is at hand. */
export async function signWithPasskey(request: PasskeyRequest): Promise<PasskeyAnswer> {
  const signed = (await navigator.credentials.get({
    publicKey: {
      challenge: bytesOf(request.challenge),
      rpId: request.party,
      allowCredentials: descriptorsOf(request),
      userVerification: "preferred",
      timeout: request.timeout,
    },
  })) as PublicKeyCredential | null;
  const response = signed?.response as AuthenticatorAssertionResponse | undefined;
  if (!signed || !response) throw new Error("the browser signed nothing");
  return {
    credential: textOf(signed.rawId),
    clientData: textOf(response.clientDataJSON),
    authenticatorData: textOf(response.authenticatorData),
    signature: textOf(response.signature),
    user: response.userHandle ? textOf(response.userHandle) : "",
  };
}

function descriptorsOf({ known }: PasskeyRequest): PublicKeyCredentialDescriptor[] {
  return known.map(({ id, transports }) => ({
    type: "public-key",
    id: bytesOf(id),
    transports: transports as AuthenticatorTransport[],
  }));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}

function textOf(bytes: ArrayBuffer): string {
  const binary = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
