import { expect, test } from "vitest";
import { MOST_PASSKEYS } from "#app/domain/team/passkey.ts";
import { newPasskeySchema } from "#app/features/account/passkey.schema.ts";
import { removePasskey } from "#app/features/account/remove-passkey.server.ts";
import { takeSecondStep } from "#app/features/account/take-second-step.server.ts";
import { openSession } from "#app/features/team/open-session.server.ts";
import { findMarketer } from "#app/features/team/session.server.ts";
import { signIn } from "#app/features/team/sign-in.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { aBrand } from "#tests/support/factories.ts";
import {
  atHerDesk,
  begun,
  challengeFor,
  idOf,
  MISDEEDS,
  REFUSED,
  take,
  visit,
  withPasskey,
} from "#tests/support/passkeys.ts";
import { type Misdeed, SoftwareAuthenticator } from "#tests/support/software-authenticator.ts";
import { aMarketer, PASSWORD } from "#tests/support/studio.ts";
import { countOf, tablesHolding } from "#tests/support/whole-database.ts";

test.each([
  ...MISDEEDS.filter(([, { type }]) => !type),
  ["an answer without a credential", { flags: 0x01 }],
  ["an answer of the other kind", { type: "webauthn.get" }],
] as [string, Misdeed][])("%s makes no passkey", async (_what, misdeed) => {
  const marie = await aMarketer(await aBrand());
  const desk = await atHerDesk(marie, new Date());
  const { flags } = misdeed;
  // Of those that say nobody was there or that they were copied, the credential follows as in a right one.
  const wrong = flags && flags !== 0x01 ? { ...misdeed, flags: flags | 0x40 } : misdeed;
  const { challenge } = await desk.ask();
  expect(await desk.add(new SoftwareAuthenticator().make(challenge, wrong))).toEqual(REFUSED);
  expect(await countOf("passkey WHERE marketer_id = $1", [marie.id])).toBe(0);
});

test("a key that is none, or of another kind than its algorithm, makes no passkey", async () => {
  const marie = await aMarketer(await aBrand());
  const desk = await atHerDesk(marie, new Date());
  const key = new SoftwareAuthenticator();
  const changes: Record<string, string>[] = [
    { publicKey: "AAAA" },
    { algorithm: "-257" },
    { credential: "AAAA" },
    { authenticatorData: "AAAA" },
    { clientData: "AAAA" },
  ];
  for (const change of changes) {
    const { challenge } = await desk.ask();
    expect(await desk.add({ ...key.make(challenge), ...change }), JSON.stringify(change)).toEqual(REFUSED);
  }
  expect(newPasskeySchema.safeParse({ ...key.make("x"), algorithm: "-65535" }).success).toBe(false);
});

test("a removed passkey opens nothing; with the last of them the second step and the codes are gone", async () => {
  const { marie, key, now, codes } = await withPasskey();
  const waiting = await begun(marie.email, now);
  const signed = key.sign(await challengeFor(waiting, now));
  expect((await removePasskey(marie.id, await idOf(marie), now)).ok).toBe(true);
  expect(await take(waiting, signed, now)).toEqual(REFUSED);
  expect(await takeSecondStep(visit(waiting), codes[0] ?? "", now)).toEqual({
    ok: false,
    refusal: "wrong_code",
  });
  const clientIp = "10.8.0.1";
  const outcome = await signIn({ email: marie.email, password: PASSWORD, clientIp, language: "en", now });
  expect(outcome).toMatchObject({ ok: true, value: { awaitsSecondStep: false } });
  const { rows } = await pool.query(
    "SELECT action FROM audit_entry WHERE marketer_id = $1 AND action LIKE 'passkey%' ORDER BY at, action",
    [marie.id],
  );
  expect(rows.map(({ action }) => action)).toEqual(["passkey_added", "passkey_removed"]);
});

test("the first passkey brings recovery codes, a second one leaves them as they are", async () => {
  const { marie, desk, codes, now } = await withPasskey();
  expect(codes).toHaveLength(10);
  const offer = await desk.ask();
  expect(offer.known).toHaveLength(1);
  const second = await desk.add(new SoftwareAuthenticator(-8).make(offer.challenge));
  expect(second).toEqual({ ok: true, value: { recoveryCodes: null } });
  expect((await takeSecondStep(visit(await begun(marie.email, now)), codes[0] ?? "", now)).ok).toBe(true);
});

test("adding one signs every other browser out, and no account has more than twenty", async () => {
  const { marie, now } = await withPasskey();
  const other = await openSession(marie.id, now);
  const desk = await atHerDesk(marie, now);
  for (let n = 1; n < MOST_PASSKEYS; n++)
    expect((await desk.add(new SoftwareAuthenticator(-8).make((await desk.ask()).challenge))).ok).toBe(true);
  expect(await findMarketer(visit(other))).toBeNull();
  expect(await findMarketer(visit(desk.token))).not.toBeNull();
  const oneMore = new SoftwareAuthenticator().make((await desk.ask()).challenge);
  expect(await desk.add(oneMore)).toEqual({ ok: false, refusal: "too_many_passkeys" });
});

test("of a challenge only the hash lies in the database", async () => {
  const { desk } = await withPasskey();
  expect(await tablesHolding((await desk.ask()).challenge)).toEqual([]);
});

test("the device learns an account by a name that tells nothing of it", async () => {
  const { marie, desk } = await withPasskey();
  const { user } = await desk.ask();
  expect(Buffer.from(user.id, "base64url")).toHaveLength(32);
  expect(Buffer.from(user.id, "base64url").toString("hex")).not.toContain(marie.id.replaceAll("-", ""));
});
