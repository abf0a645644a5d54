import { Secret, TOTP } from "otpauth";
import { expect, test } from "vitest";
import {
  beginAuthenticator,
  offeredAuthenticator,
} from "#app/features/account/begin-authenticator.server.ts";
import {
  confirmAuthenticator,
  removeAuthenticator,
} from "#app/features/account/confirm-authenticator.server.ts";
import { takeSecondStep } from "#app/features/account/take-second-step.server.ts";
import { openSession } from "#app/features/team/open-session.server.ts";
import { findMarketer } from "#app/features/team/session.server.ts";
import { sessionCookie } from "#app/features/team/session-cookie.server.ts";
import { signIn } from "#app/features/team/sign-in.server.ts";
import { newId } from "#app/infra/clock.server.ts";
import { stepOfCode } from "#app/infra/one-time-codes.server.ts";
import { aBrand } from "#tests/support/factories.ts";
import { aMarketer, PASSWORD } from "#tests/support/studio.ts";
import { countOf, oneValue, tablesHolding } from "#tests/support/whole-database.ts";

let networks = 0;
const visit = (token: string) =>
  new Request("http://localhost:3000/studio", {
    headers: { Cookie: sessionCookie(token).split(";")[0] ?? "", "User-Agent": "Firefox/140 (X11; Linux)" },
  });

/** Marie's phone: the secret as the page shows it, and the code of a moment. */
const codeOf = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret.replaceAll(" ", "")), period: 30 }).generate({
    timestamp: at.getTime(),
  });

const later = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000);

async function withAuthenticator(now = new Date()) {
  const marie = await aMarketer(await aBrand());
  await beginAuthenticator(marie.id, now);
  const secret = (await offeredAuthenticator(marie.id, marie.email))?.secret ?? "";
  const session = await openSession(marie.id, now);
  const id = (await findMarketer(visit(session)))?.session.id ?? "";
  const outcome = await confirmAuthenticator(marie.id, id, codeOf(secret, now), now);
  if (!outcome.ok) throw new Error(outcome.refusal);
  return { marie, secret, codes: outcome.value.recoveryCodes, session, now };
}

async function begun(email: string, now: Date): Promise<string> {
  const clientIp = `10.2.${++networks}.1`;
  const outcome = await signIn({ email, password: PASSWORD, clientIp, language: "en", now });
  if (!outcome.ok || !outcome.value.awaitsSecondStep) throw new Error("the second step was not asked for");
  return outcome.value.token;
}

// RFC 6238, appendix B, the vectors for SHA-1, whose last six digits are the code.
test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
])("at %i seconds the standard's secret gives %s", (seconds, code) => {
  const secret = Secret.fromUTF8("12345678901234567890").base32;
  expect(stepOfCode(secret, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
  expect(stepOfCode(secret, code, new Date((seconds + 30) * 1000))).toBe(Math.floor(seconds / 30));
  expect(stepOfCode(secret, code, new Date((seconds + 90) * 1000))).toBeNull();
});

test("the password alone opens nothing once an authenticator is confirmed; its code opens a new session", async () => {
  const { marie, secret, now } = await withAuthenticator();
  const at = later(now, 60);
  const waiting = await begun(marie.email, at);
  expect(await findMarketer(visit(waiting))).toBeNull();
  const outcome = await takeSecondStep(visit(waiting), codeOf(secret, at), at);
  const token = outcome.ok ? outcome.value.token : "";
  expect(token).not.toBe(waiting);
  expect(await findMarketer(visit(token))).toMatchObject({ marketer: { id: marie.id } });
  expect(await findMarketer(visit(waiting))).toBeNull();
});

test("a code is good once: not in a second browser, and not the one that confirmed", async () => {
  const { marie, secret, now } = await withAuthenticator();
  const first = await begun(marie.email, now);
  expect(await takeSecondStep(visit(first), codeOf(secret, now), now)).toEqual({
    ok: false,
    refusal: "wrong_code",
  });
  const at = later(now, 60);
  const browsers = [await begun(marie.email, at), await begun(marie.email, at)];
  const outcomes = await Promise.all(
    browsers.map((token) => takeSecondStep(visit(token), codeOf(secret, at), at)),
  );
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test("a recovery code stands in for the phone, once, however it is typed", async () => {
  const { marie, codes, now } = await withAuthenticator();
  expect(codes).toHaveLength(10);
  const code = codes[0] ?? "";
  const typed = code.toLowerCase().replaceAll("-", " ");
  expect((await takeSecondStep(visit(await begun(marie.email, now)), typed, now)).ok).toBe(true);
  expect(await takeSecondStep(visit(await begun(marie.email, now)), code, now)).toEqual({
    ok: false,
    refusal: "wrong_code",
  });
  expect(
    await countOf("audit_entry WHERE marketer_id = $1 AND action = 'recovery_code_used'", [marie.id]),
  ).toBe(1);
});

test("neither the secret nor a recovery code lies in the database as it is", async () => {
  const { secret, codes } = await withAuthenticator();
  expect(await tablesHolding(secret.replaceAll(" ", ""))).toEqual([]);
  expect(await tablesHolding((codes[0] ?? "").replaceAll("-", ""))).toEqual([]);
});

test("wrong codes end at ten, even before a right one", async () => {
  const { marie, secret, now } = await withAuthenticator();
  const at = later(now, 60);
  const token = await begun(marie.email, at);
  const right = codeOf(secret, at);
  const wrong = right === "000000" ? "000001" : "000000";
  // The code that confirmed the app took one of the ten.
  for (let i = 0; i < 9; i++) await takeSecondStep(visit(token), wrong, at);
  expect(await takeSecondStep(visit(token), right, at)).toEqual({ ok: false, refusal: "too_many_attempts" });
});

test("the second step waits ten minutes, and nobody begins with it", async () => {
  const { marie, secret, now } = await withAuthenticator();
  const token = await begun(marie.email, now);
  const at = later(now, 660);
  const refused = { ok: false, refusal: "not_begun" };
  expect(await takeSecondStep(visit(token), codeOf(secret, at), at)).toEqual(refused);
  expect(await takeSecondStep(visit("made-up"), codeOf(secret, at), at)).toEqual(refused);
  // A session that is open already is no half of a sign-in.
  const open = await openSession(marie.id, now);
  expect(await takeSecondStep(visit(open), codeOf(secret, at), at)).toEqual(refused);
});

test("turning it on signs every other browser out", async () => {
  const now = new Date();
  const marie = await aMarketer(await aBrand());
  const other = await openSession(marie.id, now);
  const mine = await openSession(marie.id, now);
  await beginAuthenticator(marie.id, now);
  const secret = (await offeredAuthenticator(marie.id, marie.email))?.secret ?? "";
  const id = (await findMarketer(visit(mine)))?.session.id ?? newId();
  expect((await confirmAuthenticator(marie.id, id, codeOf(secret, now), now)).ok).toBe(true);
  expect(await findMarketer(visit(other))).toBeNull();
  expect(await findMarketer(visit(mine))).not.toBeNull();
});

test("a confirmed secret is shown to nobody and not replaced; turned off, the password is enough again", async () => {
  const { marie, now } = await withAuthenticator();
  const sealed = await oneValue("SELECT sealed_secret FROM authenticator WHERE marketer_id = $1", [marie.id]);
  await beginAuthenticator(marie.id, now);
  expect(
    await oneValue("SELECT sealed_secret FROM authenticator WHERE marketer_id = $1", [marie.id]),
  ).toEqual(sealed);
  expect(await offeredAuthenticator(marie.id, marie.email)).toBeNull();
  await removeAuthenticator(marie.id, now);
  expect(await countOf("recovery_code WHERE marketer_id = $1", [marie.id])).toBe(0);
  const outcome = await signIn({
    email: marie.email,
    password: PASSWORD,
    clientIp: `10.2.${++networks}.1`,
    language: "en",
    now,
  });
  expect(outcome).toMatchObject({ ok: true, value: { awaitsSecondStep: false } });
});
