import { expect, test } from "vitest";
import { openSession } from "#app/features/team/open-session.server.ts";
import { findMarketer, requireEditor, requireMarketer } from "#app/features/team/session.server.ts";
import { sessionCookie } from "#app/features/team/session-cookie.server.ts";
import { signIn } from "#app/features/team/sign-in.server.ts";
import { pool } from "#app/infra/db.server.ts";
import { hashSession } from "#app/infra/secrets.server.ts";
import { aBrand } from "#tests/support/factories.ts";
import { aMarketer, PASSWORD } from "#tests/support/studio.ts";

let networks = 0;
const attempt = (email: string, password: string, clientIp = `10.0.0.${++networks}`) =>
  signIn({ email, password, clientIp, language: "fr", now: new Date() });

function visit(path: string, token?: string, method = "GET"): Request {
  const headers = token ? { Cookie: sessionCookie(token).split(";")[0] ?? "" } : undefined;
  return new Request(`http://localhost:3000${path}`, { method, headers });
}

test("Marie signs in, and her browser is known from then on", async () => {
  const marie = await aMarketer(await aBrand(), "editor", "fr");
  const outcome = await attempt(marie.email.toUpperCase(), PASSWORD);
  expect(outcome.ok).toBe(true);
  const token = outcome.ok ? outcome.value.token : "";
  const signedIn = await requireMarketer(visit("/studio", token));
  expect(signedIn).toMatchObject({
    role: "editor",
    brand: { id: marie.brandId },
    marketer: { id: marie.id, language: "fr" },
  });
});

test("only the hash of a session's token is kept", async () => {
  const marie = await aMarketer(await aBrand());
  const token = await openSession(marie.id, new Date());
  const { rows } = await pool.query<{ token_hash: Buffer }>(
    "SELECT token_hash FROM marketer_session WHERE marketer_id = $1",
    [marie.id],
  );
  expect(rows.map((row) => row.token_hash)).toEqual([hashSession(token)]);
});

test("an unknown account and a wrong password get the same answer", async () => {
  const marie = await aMarketer(await aBrand());
  const wrong = await attempt(marie.email, "not her password");
  const unknown = await attempt("nobody@brand.example", PASSWORD);
  expect(wrong).toEqual({ ok: false, refusal: "wrong_pair" });
  expect(unknown).toEqual(wrong);
});

test("an unknown account costs the same work as a wrong password", async () => {
  const marie = await aMarketer(await aBrand());
  await attempt("warm-up@brand.example", PASSWORD);
  const [known, unknown] = [await fastest(marie.email), await fastest("linus@brand.example")];
  expect(unknown).toBeGreaterThan(known / 3);

  async function fastest(email: string): Promise<number> {
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const begun = performance.now();
      await attempt(email, "not the password");
      times.push(performance.now() - begun);
    }
    return Math.min(...times);
  }
});

test("the eleventh attempt on one account from one network is refused, even with the right password", async () => {
  const marie = await aMarketer(await aBrand());
  for (let i = 0; i < 10; i++) await attempt(marie.email, "guess", "192.0.2.1");
  expect(await attempt(marie.email, PASSWORD, "192.0.2.1")).toEqual({
    ok: false,
    refusal: "too_many_attempts",
  });
  expect((await attempt(marie.email, PASSWORD, "192.0.2.2")).ok).toBe(true);
});

test("a session that has ended opens nothing", async () => {
  const marie = await aMarketer(await aBrand());
  const token = await openSession(marie.id, new Date(Date.now() - 15 * 86_400_000));
  expect(await findMarketer(visit("/studio", token))).toBeNull();
});

test("a stranger is led to the sign-in page, and back to where they wanted to go", async () => {
  const refusal = await requireMarketer(visit("/studio/prospects?search=ada")).catch(
    (thrown: unknown) => thrown,
  );
  expect(refusal).toBeInstanceOf(Response);
  const { status, headers } = refusal as Response;
  expect([status, headers.get("Location")]).toEqual([
    303,
    "/studio/sign-in?to=%2Fstudio%2Fprospects%3Fsearch%3Dada",
  ]);
});

test("an analyst reads and may not change", async () => {
  const linus = await aMarketer(await aBrand(), "analyst");
  const token = await openSession(linus.id, new Date());
  expect((await requireMarketer(visit("/studio", token))).role).toBe("analyst");
  const refusal = await requireEditor(visit("/studio", token)).catch((thrown: unknown) => thrown);
  expect((refusal as Response).status).toBe(403);
});

test("an account that nobody has used yet takes the language of its first sign-in", async () => {
  const marie = await aMarketer(await aBrand(), "owner", "und");
  await attempt(marie.email, PASSWORD);
  const { rows } = await pool.query<{ locale: string }>("SELECT locale FROM marketer WHERE id = $1", [
    marie.id,
  ]);
  expect(rows).toEqual([{ locale: "fr" }]);
});

test.each([
  ["https://evil.test", 403],
  ["null", 403],
  ["http://localhost:3000", null],
  [null, null],
])("a form sent from %s is refused with %s", async (origin, status) => {
  const marie = await aMarketer(await aBrand());
  const request = visit("/studio/campaigns/quiz/state", await openSession(marie.id, new Date()), "POST");
  if (origin) request.headers.set("Origin", origin);
  const outcome = await requireEditor(request).catch((thrown: Response) => thrown.status);
  expect(typeof outcome === "number" ? outcome : null).toBe(status);
});
