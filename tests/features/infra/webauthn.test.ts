import { createPublicKey } from "node:crypto";
import { expect, test } from "vitest";
import { challengeOf, checkAssertion, readNewCredential } from "#app/infra/webauthn.server.ts";

/** WebAuthn Level 3, section 16.2: "ES256 Credential with No Attestation", for example.org. */
const STANDARD = {
  made: {
    challenge: "00c30fb78531c464d2b6771dab8d7b603c01162f2fa486bea70f283ae556e130",
    credential: "f91f391db4c9b2fde0ea70189cba3fb63f579ba6122b33ad94ff3ec330084be4",
    clientData:
      "7b2274797065223a22776562617574686e2e637265617465222c226368616c6c656e6765223a22414d4d507434557878475453746e63647134313759447742466938767049612d7077386f4f755657345441222c226f726967696e223a2268747470733a2f2f6578616d706c652e6f7267222c2263726f73734f726967696e223a66616c73652c22657874726144617461223a22636c69656e74446174614a534f4e206d617920626520657874656e6465642077697468206164646974696f6e616c206669656c647320696e20746865206675747572652c207375636820617320746869733a20426b5165446a646354427258426941774a544c453551227d",
    attestation:
      "a363666d74646e6f6e656761747453746d74a068617574684461746158a4bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b559000000008446ccb9ab1db374750b2367ff6f3a1f0020f91f391db4c9b2fde0ea70189cba3fb63f579ba6122b33ad94ff3ec330084be4a5010203262001215820afefa16f97ca9b2d23eb86ccb64098d20db90856062eb249c33a9b672f26df61225820930a56b87a2fca66334b03458abf879717c12cc68ed73290af2e2664796b9220",
  },
  signed: {
    challenge: "39c0e7521417ba54d43e8dc95174f423dee9bf3cd804ff6d65c857c9abf4d408",
    authenticatorData: "bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b51900000000",
    clientData:
      "7b2274797065223a22776562617574686e2e676574222c226368616c6c656e6765223a224f63446e55685158756c5455506f334a5558543049393770767a7a59425039745a63685879617630314167222c226f726967696e223a2268747470733a2f2f6578616d706c652e6f7267222c2263726f73734f726967696e223a66616c73657d",
    signature:
      "3046022100f50a4e2e4409249c4a853ba361282f09841df4dd4547a13a87780218deffcd380221008480ac0f0b93538174f575bf11a1dd5d78c6e486013f937295ea13653e331e87",
  },
};

const PARTY = { id: "example.org", origin: "https://example.org" };
const text = (hex: string) => Buffer.from(hex, "hex").toString("base64url");

/** What a browser reads out of the standard's attestation object: its authenticator data, and the key in it as DER. */
function asBrowsersTell({ attestation }: { attestation: string }) {
  const bytes = Buffer.from(attestation, "hex");
  const data = bytes.subarray(bytes.indexOf("authData") + "authData".length + 2);
  // The two halves of the point in the COSE key: each 32 bytes behind its label and length (RFC 9053 7.1.1).
  const half = (mark: string) => {
    const at = data.indexOf(Buffer.from(mark, "hex")) + 3;
    return data.subarray(at, at + 32).toString("base64url");
  };
  const key = { kty: "EC", crv: "P-256", x: half("215820"), y: half("225820") };
  const publicKey = createPublicKey({ key, format: "jwk" }).export({ format: "der", type: "spki" });
  return { authenticatorData: data.toString("base64url"), publicKey: publicKey.toString("base64url") };
}

const made = {
  credential: text(STANDARD.made.credential),
  clientData: text(STANDARD.made.clientData),
  ...asBrowsersTell(STANDARD.made),
  algorithm: -7,
};
const signed = {
  credential: made.credential,
  clientData: text(STANDARD.signed.clientData),
  authenticatorData: text(STANDARD.signed.authenticatorData),
  signature: text(STANDARD.signed.signature),
};
const passkey = { publicKey: Buffer.from(made.publicKey, "base64url"), algorithm: -7 };

test("the passkey that the standard makes is read as the standard says", () => {
  expect(challengeOf(made.clientData)).toBe(text(STANDARD.made.challenge));
  expect(readNewCredential(made, PARTY)).toEqual({
    credentialId: Buffer.from(STANDARD.made.credential, "hex"),
    publicKey: passkey.publicKey,
    count: 0,
  });
});

test("what the standard's passkey signs is right, and wrong with any one bit turned", () => {
  expect(challengeOf(signed.clientData)).toBe(text(STANDARD.signed.challenge));
  expect(checkAssertion(signed, passkey, PARTY)).toBe(0);
  for (const part of ["authenticatorData", "clientData", "signature"] as const) {
    const bytes = Buffer.from(signed[part], "base64url");
    for (let at = 0; at < bytes.length; at++) {
      const turned = Buffer.from(bytes);
      turned[at] = (turned[at] ?? 0) ^ 0x01;
      const wrong = { ...signed, [part]: turned.toString("base64url") };
      expect(checkAssertion(wrong, passkey, PARTY), `${part}, byte ${at}`).toBeNull();
    }
  }
});

test("an answer that is cut off anywhere is refused, and breaks nothing", () => {
  for (const part of ["authenticatorData", "clientData", "publicKey", "credential"] as const)
    for (let length = 0; length < made[part].length; length += 7) {
      // What follows the credential in its data is the COSE key, which the browser has read for us.
      if (part === "authenticatorData" && length > 116) break;
      expect(readNewCredential({ ...made, [part]: made[part].slice(0, length) }, PARTY)).toBeNull();
    }
  for (const part of ["authenticatorData", "clientData", "signature"] as const)
    for (let length = 0; length < signed[part].length - 1; length += 5)
      expect(checkAssertion({ ...signed, [part]: signed[part].slice(0, length) }, passkey, PARTY)).toBeNull();
});

test("for another host or origin the same answer is worth nothing", () => {
  for (const party of [
    { id: "example.com", origin: "https://example.org" },
    { id: "example.org", origin: "https://example.org:444" },
    { id: "example.org", origin: "https://www.example.org" },
  ]) {
    expect(checkAssertion(signed, passkey, party)).toBeNull();
    expect(readNewCredential(made, party)).toBeNull();
  }
});
