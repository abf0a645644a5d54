import { Secret, TOTP } from "otpauth";
import { expect, test } from "vitest";
import {
  beginAuthenticator,
  offeredAuthenticator,
} from "#app/features/account/begin-authenticator.server.ts";
import { findPasskeys } from "#app/features/account/passkeys.query.server.ts";
import { removePasskey } from "#app/features/account/remove-passkey.server.ts";
import { takeSecondStep } from "#app/features/account/take-second-step.server.ts";
import { findMarketer } from "#app/features/team/session.server.ts";
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
import { SoftwareAuthenticator } from "#tests/support/software-authenticator.ts";
import { countOf } from "#tests/support/whole-database.ts";

const later = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000);

test.each([-7, -8, -257] as const)(
  "a passkey with algorithm %i is made, and opens a new session after the password",
  async (algorithm) => {
    const { marie, key, now } = await withPasskey(new SoftwareAuthenticator(algorithm));
    const waiting = await begun(marie.email, now);
    expect(await findMarketer(visit(waiting))).toBeNull();
    const outcome = await take(waiting, key.sign(await challengeFor(waiting, now)), now);
    const token = outcome.ok ? outcome.value.token : "";
    expect(token).not.toBe(waiting);
    expect(await findMarketer(visit(token))).toMatchObject({ marketer: { id: marie.id } });
    expect(await findMarketer(visit(waiting))).toBeNull();
    expect(await findPasskeys(marie.id)).toMatchObject([
      { name: "Marie's key", createdAt: now, lastUsedAt: now },
    ]);
  },
);

test("an answer is good once: sent again it opens nothing, here or in another browser", async () => {
  const { marie, key, now } = await withPasskey();
  const waiting = await begun(marie.email, now);
  const signed = key.sign(await challengeFor(waiting, now));
  expect((await take(waiting, signed, now)).ok).toBe(true);
  expect(await take(waiting, signed, now)).toEqual({ ok: false, refusal: "not_begun" });
  const other = await begun(marie.email, now);
  await challengeFor(other, now);
  expect(await take(other, signed, now)).toEqual(REFUSED);
});

test("a challenge has one answer, whatever that answer was, and for five minutes", async () => {
  const { marie, key, now } = await withPasskey();
  const waiting = await begun(marie.email, now);
  const challenge = await challengeFor(waiting, now);
  expect(await take(waiting, key.sign(challenge, { isForged: true }), now)).toEqual(REFUSED);
  expect(await take(waiting, key.sign(challenge), now)).toEqual(REFUSED);
  const asked = await challengeFor(waiting, now);
  expect(await take(waiting, key.sign(asked), later(now, 301))).toEqual(REFUSED);
  const again = await challengeFor(waiting, now);
  expect((await take(waiting, key.sign(again), later(now, 299))).ok).toBe(true);
});

test("of two answers to one challenge at once, one opens a session", async () => {
  const { marie, key, now } = await withPasskey();
  const waiting = await begun(marie.email, now);
  const challenge = await challengeFor(waiting, now);
  const answers = [key.sign(challenge), key.sign(challenge)];
  const outcomes = await Promise.all(answers.map((answer) => take(waiting, answer, now)));
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  // The desk's, which added the key, and the new one.
  expect(await countOf("marketer_session WHERE marketer_id = $1", [marie.id])).toBe(2);
});

test.each([...MISDEEDS, ["a signature of another key", { isForged: true }] as const])(
  "%s opens nothing",
  async (_what, misdeed) => {
    const { marie, key, now } = await withPasskey();
    const waiting = await begun(marie.email, now);
    const signed = key.sign(await challengeFor(waiting, now), misdeed);
    expect(await take(waiting, signed, now)).toEqual(REFUSED);
    expect(await countOf("passkey WHERE marketer_id = $1 AND last_used_at IS NOT NULL", [marie.id])).toBe(0);
  },
);

test("a counter that stands still or falls back tells of a copy, which opens nothing", async () => {
  const { marie, key, now } = await withPasskey();
  const at = async (count: number) => {
    const waiting = await begun(marie.email, now);
    return (await take(waiting, key.sign(await challengeFor(waiting, now), { count }), now)).ok;
  };
  expect(await at(5)).toBe(true);
  expect(await at(5)).toBe(false);
  expect(await at(4)).toBe(false);
  expect(await at(0)).toBe(false);
  expect(await at(6)).toBe(true);
});

test("a passkey opens its owner's account and no other", async () => {
  const ada = await withPasskey();
  const eve = await withPasskey();
  const waiting = await begun(ada.marie.email, ada.now);
  const signed = eve.key.sign(await challengeFor(waiting, ada.now));
  expect(await take(waiting, signed, ada.now)).toEqual(REFUSED);
  // Her own key, which says that it is somebody else's.
  ada.key.user = eve.key.user;
  const lying = ada.key.sign(await challengeFor(waiting, ada.now));
  expect(await take(waiting, lying, ada.now)).toEqual(REFUSED);
  // What one account has registered another cannot have.
  const desk = await atHerDesk(eve.marie, eve.now);
  expect(await desk.add(ada.key.make((await desk.ask()).challenge))).toEqual(REFUSED);
  expect(await removePasskey(eve.marie.id, await idOf(ada.marie), eve.now)).toEqual({
    ok: false,
    refusal: "not_found",
  });
});

test("wrong passkeys and wrong codes are counted together, ten in a quarter of an hour", async () => {
  const { marie, key, now } = await withPasskey();
  const waiting = await begun(marie.email, now);
  for (let n = 0; n < 5; n++) await takeSecondStep(visit(waiting), "000000", now);
  for (let n = 0; n < 5; n++)
    await take(waiting, key.sign(await challengeFor(waiting, now), { isForged: true }), now);
  expect(await take(waiting, key.sign(await challengeFor(waiting, now)), now)).toEqual({
    ok: false,
    refusal: "too_many_attempts",
  });
});

test("the code of an app that is still being set up is no second step", async () => {
  const { marie, now } = await withPasskey();
  await beginAuthenticator(marie.id, now);
  const secret = (await offeredAuthenticator(marie.id, marie.email))?.secret ?? "";
  const app = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(" ", "")) });
  const code = app.generate({ timestamp: now.getTime() });
  expect(await takeSecondStep(visit(await begun(marie.email, now)), code, now)).toEqual({
    ok: false,
    refusal: "wrong_code",
  });
});
