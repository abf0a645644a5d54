import "#tests/support/real-mail.ts";
import { expect, test } from "vitest";
import { findAccount } from "#app/features/account/account.query.server.ts";
import { askReset, findReset } from "#app/features/account/ask-reset.server.ts";
import { changePassword } from "#app/features/account/change-password.server.ts";
import { endSessions } from "#app/features/account/end-sessions.server.ts";
import { newPasswordFault } from "#app/features/account/new-password.server.ts";
import { proveAgain, requireProof } from "#app/features/account/prove-again.server.ts";
import { resetPassword } from "#app/features/account/reset-password.server.ts";
import { openSession } from "#app/features/team/open-session.server.ts";
import { findMarketer } from "#app/features/team/session.server.ts";
import { sessionCookie } from "#app/features/team/session-cookie.server.ts";
import { signIn } from "#app/features/team/sign-in.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { aBrand } from "#tests/support/factories.ts";
import { workOff } from "#tests/support/queue.ts";
import { mailsTo } from "#tests/support/real-mail.ts";
import { aMarketer, PASSWORD } from "#tests/support/studio.ts";
import { countOf, tablesHolding } from "#tests/support/whole-database.ts";

const NEW = "a barrel of red wine";
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
let networks = 0;

const visit = (token: string) =>
  new Request("http://localhost:3000/studio/account/authenticator", {
    headers: { Cookie: sessionCookie(token).split(";")[0] ?? "" },
  });
const mayEnter = async (email: string, password: string) =>
  (await signIn({ email, password, clientIp: `10.3.${++networks}.1`, language: "en", now: new Date() })).ok;

async function signedIn(now = new Date()) {
  const marie = await aMarketer(await aBrand());
  const token = await openSession(marie.id, now, pool, { userAgent: FIREFOX });
  const sessionId = (await findMarketer(visit(token)))?.session.id ?? "";
  return { marie, token, sessionId };
}

async function resetLinkFor(email: string): Promise<string> {
  await workOff();
  const mails = (await mailsTo(email)).filter(({ kind }) => kind === "password-reset");
  return (
    mails[0]?.links
      .find((link) => link.includes("/password-reset/"))
      ?.split("/")
      .at(-1) ?? ""
  );
}

test.each([
  // On lists of leaked passwords, alone or with the signs that old rules asked for.
  ["qwerty123456", "password_common"],
  ["1qaz2wsx3edc", "password_common"],
  ["Password123!", "password_common"],
  ["a bottle of white wine", null],
  ["7391-5520-aa-3318", null],
])("%s as a new password: %s", (password, fault) => {
  expect(newPasswordFault(password, ["Marie"])).toBe(fault);
});

test("a new password signs every other browser out and leaves this one", async () => {
  const { marie, token, sessionId } = await signedIn();
  const other = await openSession(marie.id, new Date());
  const change = { marketerId: marie.id, sessionId, newPassword: NEW, ownWords: [], now: new Date() };
  expect(await changePassword({ ...change, currentPassword: "not hers at all" })).toEqual({
    ok: false,
    refusal: "wrong_password",
  });
  expect((await changePassword({ ...change, currentPassword: PASSWORD })).ok).toBe(true);
  expect(await findMarketer(visit(token))).not.toBeNull();
  expect(await findMarketer(visit(other))).toBeNull();
  expect([await mayEnter(marie.email, PASSWORD), await mayEnter(marie.email, NEW)]).toEqual([false, true]);
});

test("the password is guessed ten times at most at an open browser", async () => {
  const { marie, sessionId } = await signedIn();
  for (let i = 0; i < 10; i++) await proveAgain(marie.id, sessionId, "guess", new Date());
  expect(await proveAgain(marie.id, sessionId, PASSWORD, new Date())).toBe("too_many_attempts");
});

test("what protects the account asks for the password again when the last time is a quarter of an hour ago", async () => {
  const { marie, token, sessionId } = await signedIn(new Date(Date.now() - 20 * 60_000));
  const refusal = await requireProof(visit(token)).catch((thrown: unknown) => thrown);
  expect((refusal as Response).headers.get("Location")).toBe(
    "/studio/account/proof?to=%2Fstudio%2Faccount%2Fauthenticator",
  );
  expect(await proveAgain(marie.id, sessionId, PASSWORD, new Date())).toBe("right");
  expect((await requireProof(visit(token))).marketer.id).toBe(marie.id);
});

test("sessions are listed by two words about the browser, and end one by one or all but this one", async () => {
  const { marie, token, sessionId } = await signedIn();
  const phone = await openSession(marie.id, new Date(), pool, { userAgent: "iPhone Safari/604" });
  await openSession(marie.id, new Date());
  const { sessions } = await findAccount(marie.id, sessionId, new Date());
  expect(sessions).toHaveLength(3);
  expect(sessions[0]).toMatchObject({ isThis: true, device: { browser: "firefox", system: "linux" } });
  expect(await tablesHolding("Gecko/20100101")).toEqual([]);

  const phoneId = (await findMarketer(visit(phone)))?.session.id ?? "";
  const eve = await signedIn();
  await endSessions(eve.marie.id, eve.sessionId, phoneId, new Date());
  expect(await findMarketer(visit(phone))).not.toBeNull();
  await endSessions(marie.id, sessionId, phoneId, new Date());
  expect(await findMarketer(visit(phone))).toBeNull();
  await endSessions(marie.id, sessionId, null, new Date());
  expect(await countOf("marketer_session WHERE marketer_id = $1", [marie.id])).toBe(1);
  expect(await findMarketer(visit(token))).not.toBeNull();
});

test("a forgotten password is replaced by a mailed link, once, and every browser is signed out", async () => {
  const { marie, token } = await signedIn();
  await askReset(marie.email.toUpperCase(), "10.4.0.1", new Date());
  const link = await resetLinkFor(marie.email);
  expect(await tablesHolding(link)).toEqual([]);
  expect(await findReset(link, new Date())).not.toBeNull();
  expect(await resetPassword(link, "short", new Date())).toEqual({
    ok: false,
    refusal: "password_too_short",
  });
  const outcomes = await Promise.all([
    resetPassword(link, NEW, new Date()),
    resetPassword(link, `${NEW} too`, new Date()),
  ]);
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await findMarketer(visit(token))).toBeNull();
  expect(await mayEnter(marie.email, PASSWORD)).toBe(false);
  expect(await resetPassword(link, NEW, new Date())).toEqual({ ok: false, refusal: "link_spent" });
});

test("the link ends after an hour, and with a password that was changed meanwhile", async () => {
  const { marie, sessionId } = await signedIn();
  await askReset(marie.email, "10.4.0.2", new Date());
  const link = await resetLinkFor(marie.email);
  expect(await findReset(link, new Date(Date.now() + 61 * 60_000))).toBeNull();
  await changePassword({
    marketerId: marie.id,
    sessionId,
    currentPassword: PASSWORD,
    newPassword: NEW,
    ownWords: [],
    now: new Date(),
  });
  expect(await findReset(link, new Date())).toBeNull();
});

test("asking for an unknown address does the same work, and mails nobody", async () => {
  const before = await countOf("password_reset");
  await askReset("nobody@brand.example", "10.4.0.3", new Date());
  expect(await countOf("password_reset")).toBe(before + 1);
  expect(await countOf("graphile_worker.jobs WHERE task_identifier = 'queue-message'")).toBe(1);
  await workOff();
  expect(await mailsTo("nobody@brand.example")).toEqual([]);
  expect(await tablesHolding("nobody@brand.example")).toEqual([]);
});

test("one address is asked for three times an hour, and nobody is told of the fourth", async () => {
  const { marie } = await signedIn();
  for (let i = 0; i < 5; i++) await askReset(marie.email, `10.5.${i}.1`, new Date());
  await workOff();
  expect(await mailsTo(marie.email)).toHaveLength(3);
});
